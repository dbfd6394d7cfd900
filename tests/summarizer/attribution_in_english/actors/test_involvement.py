from summarizer.attribution_in_english.analysis import who_said_what

TEXT = (
    "Mayor Ann Lund said on Monday that Velmar Steel had broken its word. Velmar Steel denied that it owed Norrby"
    " anything. She told reporters that the city would sue the company."
)


def cues_of(text, name):
    actors, claims = who_said_what(text, None)
    actor = next(actor for actor in actors if actor.name == name)
    return [claims[index].cue for index in actor.claims], [claims[index].cue for index in actor.about]


def test_an_actor_lists_its_claims():
    assert cues_of(TEXT, "Ann Lund")[0] == ["said", "told reporters"]


def test_an_actor_lists_the_claims_of_others_about_it():
    assert cues_of(TEXT, "Norrby") == ([], ["denied"])


def test_a_claim_about_its_own_speaker_is_not_listed_as_about_it():
    assert cues_of("Velmar Steel said on Monday that Velmar Steel was sound.", "Velmar Steel") == (["said"], [])


def test_coordinated_speakers_all_make_the_claim():
    text = "Latvia and Estonia warned on Monday that the strait was not safe."

    assert [cues_of(text, name)[0] for name in ("Latvia", "Estonia")] == [["warned"], ["warned"]]


def test_an_organization_makes_no_claim_when_its_spokesman_speaks():
    assert cues_of("A spokesman for Velmar Steel said the strike was over.", "Velmar Steel") == ([], [])


def test_what_a_body_of_somewhere_says_counts_only_for_the_name_within_its_phrase():
    text = "Sons said on Monday that it was ready. Shares in Sons fell. But Sons of Velmar denied that it was late."

    assert cues_of(text, "Sons")[0] == ["said"]
    assert cues_of("The Afghan ministry of defence said that it was ready.", "Afghan ministry")[0] == ["said"]
