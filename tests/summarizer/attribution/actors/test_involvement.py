from summarizer.attribution.analysis import who_said_what

TEXT = (
    "Mayor Ann Lund said on Monday that Velmar Steel had broken its word. Velmar Steel denied that it owed Norrby"
    " anything. She told reporters that the city would sue the company."
)


def involved(text, name):
    actors, claims = who_said_what(text, None)
    actor = next(actor for actor in actors if actor.name == name)
    return [claims[place].cue for place in actor.claims], [claims[place].cue for place in actor.about]


def test_an_actor_knows_its_claims():
    assert involved(TEXT, "Ann Lund")[0] == ["said", "told reporters"]


def test_an_actor_knows_what_others_claim_about_it():
    assert involved(TEXT, "Norrby") == ([], ["denied"])


def test_what_an_actor_says_of_itself_is_not_said_about_it_by_others():
    assert involved("Velmar Steel said on Monday that Velmar Steel was sound.", "Velmar Steel") == (["said"], [])


def test_all_who_speak_together_claim():
    text = "Latvia and Estonia warned on Monday that the strait was not safe."

    assert [involved(text, name)[0] for name in ("Latvia", "Estonia")] == [["warned"], ["warned"]]


def test_who_is_only_spoken_for_claims_nothing():
    assert involved("A spokesman for Velmar Steel said the strike was over.", "Velmar Steel") == ([], [])
