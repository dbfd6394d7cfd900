import pytest

from summarizer.attribution_in_english.claims import claims
from summarizer.attribution_in_english.document import read_document


def claims_in(text):
    return [(claim.speaker, claim.cue, claim.content) for claim in claims(read_document(text))]


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        (
            "The clinic said power and then gas was lost as the storm reached the coast on Monday.",
            ("The clinic", "said", "power and then gas was lost as the storm reached the coast on Monday"),
        ),
        (
            "The firm said heat and then light was cut as the valley flooded.",
            ("The firm", "said", "heat and then light was cut as the valley flooded"),
        ),
        (
            "The baker has denied the charge, and vowed to co-finance the new oven.",
            ("The baker", "vowed", "to co-finance the new oven"),
        ),
        (
            "The club vowed to re-examine the contract in May.",
            ("The club", "vowed", "to re-examine the contract in May"),
        ),
        (
            "Mrs. Lund has kept the plan, promising to pay and in good years double the grants without a vote.",
            ("Lund", "promising", "to pay and in good years double the grants without a vote"),
        ),
    ],
)
def test_a_content_is_whole(text, claim):
    assert claim in claims_in(text)


@pytest.mark.parametrize(
    ("speaker", "subject"), [("team of geologists", "Tarn Cave"), ("group of divers", "Holm Wreck")]
)
def test_a_predicate_is_not_cut_after_be(speaker, subject):
    content = f"that {subject} could really be less than a third of the length first given"
    assert claims_in(f"A {speaker} have found {content}.") == [(f"A {speaker}", "found", content)]


@pytest.mark.parametrize(
    "content",
    [
        "the goals are clear — “less noise, more sleep.”",
        "the message is plain – “saving the mill and the pier; and no new tax.”",
        "the goals are clear -- “trains before roads, and roads before ships.”",
        "the plan was simple: “more trains; fewer cars; and a bridge.”",
    ],
)
def test_a_quotation_after_a_dash_or_a_colon_ends_what_was_said(content):
    assert claims_in(f"Ann Lund says {content} The town has voted.") == [("Ann Lund", "says", content)]


def test_a_whole_sentence_after_a_colon_is_quoted_alone():
    text = "Ann Lund laughed and said to those who asked: “It is late.”"
    assert [content for _, _, content in claims_in(text)] == ["“It is late.”"]


@pytest.mark.parametrize(
    "text",
    [
        "It is a change Lund said could help those villages this winter.",
        "Lund said were no traces of smoke in the barn.",
        "It is a rule Holm said would ruin the ferries next year.",
    ],
)
def test_a_predicate_without_a_subject_is_no_claim(text):
    assert claims_in(text) == []


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("Ann Lund said grace and then dinner was served.", None),
        ("Ann Lund promised to pay and sold the mill.", ("Ann Lund", "promised", "to pay")),
        ("Ann Lund said there could be rain.", ("Ann Lund", "said", "there could be rain")),
        ("Ann Lund said it would be dear, placing the plan in doubt.", ("Ann Lund", "said", "it would be dear")),
    ],
)
def test_a_content_takes_nothing_from_the_writer(text, claim):
    found = [(speaker, cue, content.partition(", placing")[0]) for speaker, cue, content in claims_in(text)]
    assert found == ([claim] if claim else [])


@pytest.mark.parametrize(
    "text",
    [
        "Footage from the harbour seemingly showed goats swimming to the boats.",
        "A picture posted by a sailor showed a red sail in the fog.",
        "The court saw a video that showed guards kicking a prisoner.",
        "The barge has a mast which bears a lantern to indicate it is moored.",
        "The ship has a lamp which blinks to signal that it is turning.",
        "A screenshot showed an old price list.",
    ],
)
def test_what_is_only_seen_is_no_claim(text):
    assert claims_in(text) == []


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("The study showed that the lake is warming.", ("The study", "showed", "that the lake is warming")),
        ("A poll shows most voters are undecided.", ("A poll", "shows", "most voters are undecided")),
        (
            "The station released data which show that fares rose.",
            ("data", "show", "that fares rose"),
        ),
        ("The video shows that the guard fell.", ("The video", "shows", "that the guard fell")),
    ],
)
def test_what_is_found_out_is_a_claim(text, claim):
    assert claims_in(text) == [claim]


@pytest.mark.parametrize(
    ("speaker", "content"),
    [
        ("Karl Holm", "he understood “the times are changing” but questioned whether the mast was needed"),
        ("Ann Lund", "she accepted the need for a road but doubted that it would pay"),
        ("The workers", "they appreciated the offer but feared it would not last"),
    ],
)
def test_what_is_conceded_is_told_with_the_doubt(speaker, content):
    assert claims_in(f"{speaker} said {content}.") == [(speaker, "said", content)]


def test_another_saying_after_but_is_a_claim_of_its_own():
    assert claims_in("Ann Lund said the dam leaked but warned that nobody listened.") == [
        ("Ann Lund", "said", "the dam leaked"),
        ("Ann Lund", "warned", "that nobody listened"),
    ]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        (
            "Ann Lund is starting a new year, announcing Monday evening an extended lease of the mill.",
            "an extended lease of the mill",
        ),
        (
            "The club has a new name, announcing Monday evening an extended contract with Norrby Dairy to fund a team.",
            "an extended contract with Norrby Dairy to fund a team",
        ),
        ("The port announced Friday morning a merger with Norrby Shipping.", "a merger with Norrby Shipping"),
        ("Ann Lund announced Tuesday night the sale of the ferry.", "the sale of the ferry"),
    ],
)
def test_a_day_before_the_object_is_not_what_was_announced(text, content):
    assert [found for _, _, found in claims_in(text)] == [content]


@pytest.mark.parametrize(
    "content",
    [
        "that the boat hit the pier on its side, not at its head, and therefore there was no danger",
        "that the mill was empty, and thus nobody was at risk",
        "that the bridge had been shut, and hence no car was on it",
    ],
)
def test_a_conclusion_belongs_to_the_content(content):
    assert [found for _, _, found in claims_in(f"The counsel contended {content}. The case goes on.")] == [content]


def test_a_conclusion_belongs_to_a_content_that_ends_with_a_contrast():
    content = (
        "that the pipe laid by Marsh broke at the edge of the field, not in the road, and hence there was no need to"
    )
    assert [found for _, _, found in claims_in(f"The firm claimed {content} pay.")] == [f"{content} pay"]


@pytest.mark.parametrize(
    "text",
    [
        "The fire exposed gaps in the rules that ministers have said they want to close.",
        "The fire exposed gaps, which ministers have said they want to close.",
        "The town has old wells, which Ann Lund said she wants to reopen.",
    ],
)
def test_a_clause_without_its_object_is_no_claim(text):
    assert claims_in(text) == []


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("Ann Lund said they want to leave.", ("Ann Lund", "said", "they want to leave")),
        (
            "There are signs that Ann Lund has said she wants to leave.",
            ("Ann Lund", "said", "she wants to leave"),
        ),
    ],
)
def test_a_clause_without_an_object_may_be_whole(text, claim):
    assert claims_in(text) == [claim]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("A study published in the journal Tide says the cliff has moved.", "A study published in the journal Tide"),
        (
            "A report printed on Friday in the magazine Norrby Weekly says the dam leaks.",
            "A report printed on Friday in the magazine Norrby Weekly",
        ),
        ("A poll printed in the newspaper Courier says voters are tired.", "A poll printed in the newspaper Courier"),
        ('The "bank clerk" accused her of theft.', 'The "bank clerk"'),
        ("The “harbour master” said the pier was shut.", "The “harbour master”"),
        (
            'Ann paid. The "police officer" accused her of theft. He told her that she owed money.',
            'The "police officer"',
        ),
        ('A man posing as a guard called. The "officer" claimed that she owed money.', 'The "officer"'),
    ],
)
def test_a_speaker_is_whole(text, speaker):
    assert [found for found, _, _ in claims_in(text)][-1] == speaker


@pytest.mark.parametrize(
    "content",
    [
        "the town's lock gates, among the oldest in the land, are riddled with holes",
        "the ferries, built in the last war, were never safe",
        "the new rules, like the old ones, have many gaps",
    ],
)
def test_the_predicate_after_an_insertion_belongs_to_the_content(content):
    text = f"The vote passed, while safety experts say {content}."
    assert claims_in(text)[-1] == ("safety experts", "say", content)


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("Ann Lund believes the rumours, as ever, and stays at home.", None),
        ("Ann Lund, who criticized the mill, built in May, is ill.", ("Ann Lund", "criticized", "the mill")),
    ],
)
def test_the_speakers_own_predicate_after_an_insertion_does_not(text, claim):
    assert [(a, b, c.partition(",")[0]) for a, b, c in claims_in(text)] == ([claim] if claim else [])


@pytest.mark.parametrize(
    "content",
    [
        "the owner had a dog, but they could not catch it",
        "the house had a cellar, but they could not get into it",
        "the man had a key, but they never saw it",
    ],
)
def test_what_unnamed_people_did_is_told_by_the_only_speaker(content):
    assert claims_in(f"Ann Lund said {content}.") == [("Ann Lund", "said", content)]


@pytest.mark.parametrize("speaker", ["Police", "The sailors", "Ann Lund and Karl Holm"])
def test_what_the_speakers_did_is_told_by_the_writer(speaker):
    found = claims_in(f"{speaker} said the owner had a dog, but they could not find it.")
    assert [content for _, _, content in found] == ["the owner had a dog"]


@pytest.mark.parametrize(
    "content",
    [
        "Karl Holm for one thing in the past year to help the town: to close the gate at night",
        "the firm for two things since the spring: to pay its debts and to leave the valley",
        "the town for one favour this week: to open the hall on Sunday",
    ],
)
def test_a_demand_goes_on_after_a_colon(content):
    assert [found for _, _, found in claims_in(f"Ann Lund has been asking {content}.")] == [content]


@pytest.mark.parametrize(
    ("place", "quotation"),
    [
        ("in his constituency", "“many roofs have been lost, and roads are impassable.”"),
        ("in her district", "“half of the wells are dry.”"),
        ("in some villages", "“nobody has had light since May.”"),
    ],
)
def test_the_place_of_which_something_is_said_belongs_to_the_content(place, quotation):
    assert claims_in(f"Ann Lund said {place} {quotation}") == [("Ann Lund", "said", f"{place} {quotation}")]


@pytest.mark.parametrize("occasion", ["in her letter", "in a speech", "in Norrby"])
def test_the_occasion_on_which_something_is_said_does_not(occasion):
    found = claims_in(f"Ann Lund said {occasion} “half of the wells are dry and nobody has come.”")
    assert [content for _, _, content in found] == ["“half of the wells are dry and nobody has come.”"]


@pytest.mark.parametrize(
    ("cue", "content", "remark"),
    [
        ("maintains", "that it has no part in the leak", "contrary to ample evidence of its pumps at work"),
        ("insists", "the river is clean", "contrary to the findings of three labs"),
        ("claims", "that nobody was hurt", "despite video evidence from the pier"),
    ],
)
def test_what_speaks_against_a_claim_is_the_writers(cue, content, remark):
    assert claims_in(f"The firm {cue} {content}, {remark}.") == [("The firm", cue, content)]


@pytest.mark.parametrize(
    "content",
    [
        "the river is clean, despite findings that show lead, and that fish will return",
        "that he left, despite no evidence of a fire, to warn the village",
        "that he slept, despite photographs of him at the inn, which he says are forged",
    ],
)
def test_what_a_speaker_says_after_it_stays(content):
    assert claims_in(f"Karl Holm insists {content}.")[0] == ("Karl Holm", "insists", content)


def test_what_a_speaker_sets_against_others_stays():
    content = "the river is clean, contrary to what the mayor believes"
    assert claims_in(f"The firm insists {content}.") == [("The firm", "insists", content)]


@pytest.mark.parametrize(
    "text",
    [
        "The court ordered the release of Karl Holm in May, on grounds that he was not heard.",
        "The board ordered the closure of the mill, on the grounds that it was old.",
        "The judge ordered a new trial, on the basis that the jury had slept.",
    ],
)
def test_the_reason_for_an_order_is_not_what_was_ordered(text):
    assert all(not content.startswith("that ") for _, _, content in claims_in(text))


def test_the_reason_may_be_what_was_argued():
    assert claims_in("Ann Lund argued on the grounds that the dam was old.")[0][2] == "that the dam was old"


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("telling the paper on Monday that it was “too late”", "asserting that nobody had asked"),
        ("telling the radio that the mill was sold", "insisting that the price was fair"),
        ("telling us that the road was closed", "claiming that the map was wrong"),
    ],
)
def test_two_participles_are_two_claims(first, second):
    found = claims_in(f"The minister rejected the plan, {first} and {second}.")
    assert [content for _, _, content in found[1:]] == [
        first[first.index("that ") :],
        second[second.index("that ") :],
    ]


@pytest.mark.parametrize("shown", ["the names and faces", "the photos", "the names"])
def test_who_means_the_people_of_whom_something_is_shown(shown):
    document = read_document(f"A van drove past with {shown} of pupils who a charity said were at risk.")
    assert [claim.pieces for claim in claims(document)] == [("pupils", "were at risk")]


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        (
            "According to his aunt, Ann Lund, “He was quick from the start.”",
            ("Ann Lund", "According to", "“He was quick from the start.”"),
        ),
        (
            "According to her brother, Karl Holm, the mill was hers.",
            ("Karl Holm", "According to", "the mill was hers"),
        ),
        (
            "According to his lawyer, Joe Reyes, nobody had read the will.",
            ("Joe Reyes", "According to", "nobody had read the will"),
        ),
        (
            "According to his family, Joe Reyes, who was 50, loved boats.",
            ("his family", "According to", "Joe Reyes, who was 50, loved boats"),
        ),
        (
            "According to her school, Ida Holm, 12, was missing.",
            ("her school", "According to", "Ida Holm, 12, was missing"),
        ),
        (
            "According to its report, Ann Lund, the owner of the mill, will sell it.",
            ("its report", "According to", "Ann Lund, the owner of the mill, will sell it"),
        ),
        (
            "According to his doctor, Karl Holm, 61, was tired.",
            ("his doctor", "According to", "Karl Holm, 61, was tired"),
        ),
        (
            "But according to two people I spoke to, the mill was never hers.",
            ("two people I spoke to", "according to", "the mill was never hers"),
        ),
        (
            "But according to several clerks we interviewed, nobody had read the will.",
            ("several clerks we interviewed", "according to", "nobody had read the will"),
        ),
        (
            "But according to many people we met with, also at risk was the harbour's owner.",
            ("many people we met with", "according to", "also at risk was the harbour's owner"),
        ),
        ("According to her lawyer, Ann Lund was asleep.", ("her lawyer", "According to", "Ann Lund was asleep")),
    ],
)
def test_a_source_is_told_from_its_sentence(text, claim):
    assert claims_in(text) == [claim]


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("(“The council has seen fit to pave our yard,” was how Ann Lund described it to friends.)", "described it"),
        ("“It was a long way home for nothing,” is how Ann Lund put it.", "put it"),
        ("“We dug until the lamps went out,” was how Ann Lund phrased it.", "phrased it"),
    ],
)
def test_how_somebody_puts_it_is_a_quotation(text, cue):
    assert [(found[0], found[1]) for found in claims_in(text)] == [("Ann Lund", cue)]


@pytest.mark.parametrize(
    "thing", ["one fault in working with them", "a single flaw in the plan", "two reasons for leaving"]
)
def test_what_was_found_before_a_colon_stands_in_the_cue(thing):
    found = claims_in(f"Ann Lund has found {thing}: “They never sleep before the morning and never rise.”")
    assert [(speaker, cue) for speaker, cue, _ in found] == [("Ann Lund", f"found {thing}")]


@pytest.mark.parametrize("noun", ["story", "song", "novel"])
def test_the_scene_of_a_work_is_no_claim(noun):
    assert claims_in(f"It is known from the {noun} he wrote where a fox cheats at cards.") == []


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Reports from inside both camps show damage to the wells.", "Reports from inside both camps"),
        ("A letter from behind the wall says that nobody sleeps.", "A letter from behind the wall"),
        ("Messages from across the river say that the wells are dry.", "Messages from across the river"),
    ],
)
def test_a_place_within_a_place_belongs_to_the_speaker(text, speaker):
    assert [found for found, _, _ in claims_in(text)] == [speaker]


@pytest.mark.parametrize(
    ("quoted", "rest"),
    [("“The sale of the boat bothered”", "Holm’s sons"), ("“It would have killed”", "my uncle’s pride")],
)
def test_a_sentence_goes_on_after_its_quotation(quoted, rest):
    assert claims_in(f"{quoted} {rest}, Ann Lund said.") == [("Ann Lund", "said", f"{quoted} {rest}")]


@pytest.mark.parametrize(
    ("programme", "host"), [("New Dawn", "NBN’s"), ("The Hour", "Radio Tarn’s"), ("Late Talk", "Norrby TV’s")]
)
def test_the_title_of_a_programme_is_not_what_was_agreed(programme, host):
    found = claims_in(f"Friday on {host} “{programme},” Ann Lund agreed that the mill must close.")
    assert all(programme not in content for _, _, content in found)


@pytest.mark.parametrize(
    "content",
    [
        "that guards had visited the barn many times, dealing with fears of a fire",
        "that the clerks had been slow, dealing with “hundreds of letters” from the islands",
        "the ferry was late, dealing with high waves",
    ],
)
def test_what_somebody_deals_with_belongs_to_the_content(content):
    assert claims_in(f"Ann Lund said {content}.") == [("Ann Lund", "said", content)]


def test_the_blow_that_a_statement_deals_does_not():
    found = claims_in("Ann Lund said that the mill would close, dealing a blow to the town.")
    assert found == [("Ann Lund", "said", "that the mill would close")]


@pytest.mark.parametrize(
    ("text", "cue", "content"),
    [
        (
            "Officers have appealed for anyone with photos or film of the fire to write to them.",
            "appealed for",
            "anyone with photos or film of the fire to write to them",
        ),
        (
            "Officers appealed for anyone with information to contact them.",
            "appealed for",
            "anyone with information to contact them",
        ),
        (
            "Officers appealed for anyone with knowledge of the theft to come forward.",
            "appealed",
            "for anyone with knowledge of the theft to come forward",
        ),
        ("Officers appealed for calm.", "appealed for", "calm"),
        ("Officers appealed to drivers to slow down.", "appealed", "to drivers to slow down"),
        ("Officers have appealed for witnesses to come forward.", "appealed", "for witnesses to come forward"),
    ],
)
def test_an_appeal_tells_what_whom_it_is_for_should_do(text, cue, content):
    assert claims_in(text) == [(text.split()[0], cue, content)]


@pytest.mark.parametrize(
    ("verb", "people", "deed"),
    [
        ("ordered", "Joe Hale, Sam Roe and other men not named in the report", "to burn the boat"),
        ("urged", "all members not paid in May", "to strike"),
        ("told", "the two drivers not charged in May", "to call her"),
        ("told", "Joe Hale", "to leave the town"),
    ],
)
def test_those_who_are_urged_are_not_cut_off_from_their_participle(verb, people, deed):
    found = [(cue, content) for speaker, cue, content in claims_in(f"Ann Lund {verb} {people} {deed}.")]
    assert all(people in f"{cue} {content}" and content.endswith(deed) for cue, content in found)
    assert found or verb == "told"


@pytest.mark.parametrize(
    ("programme", "content"),
    [
        ("Nine’s Today show", "ferry crews had been met with “an awful sight”"),
        ("Radio One's Breakfast show", "the mill would shut"),
        ("ABC's Good Morning show", "that the dam was old"),
        ("Seven's Sunrise show", "divers were called at noon"),
        ("the Today programme", "that it was late"),
    ],
)
def test_a_show_is_told_something_and_shows_nothing(programme, content):
    assert claims_in(f"Joe Hale told {programme} {content}.") == [("Joe Hale", f"told {programme}", content)]


@pytest.mark.parametrize(
    ("told", "content"),
    [
        ("Sam", "the figures show a loss"),
        ("the paper that", "records show a leak"),
        ("Norby", "how they show the film"),
    ],
)
def test_what_figures_show_is_no_programme(told, content):
    found = claims_in(f"Ann Lund told {told} {content}.")
    assert any(speaker == "Ann Lund" and content in said for speaker, _, said in found)


@pytest.mark.parametrize(
    ("text", "content"),
    [
        (
            "The bench told Orden to see to it that steps are taken to protect the birds.",
            "to see to it that steps are taken to protect the birds",
        ),
        ("The judge told the firm to make sure that the dam is closed.", "to make sure that the dam is closed"),
        ("The mayor asked the firm to see that the gates are shut.", "to see that the gates are shut"),
        ("Lund told people waiting at the gate that it was late.", "that it was late"),
        ("The port told teachers who filled the hall that the ferry was full.", "that the ferry was full"),
    ],
)
def test_what_somebody_is_told_to_do_is_no_fact(text, content):
    assert [claim.content for claim in claims(read_document(text))] == [content]


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        (
            "The herring fleet sails in May under a quota being condemned as reckless.",
            (None, "condemned", "a quota being condemned as reckless"),
        ),
        (
            "Holm cancelled a tax attacked by farmers as unfair.",
            ("farmers", "attacked", "a tax attacked by farmers as unfair"),
        ),
        (
            "The town bought a bridge described by Ann Lund as “a ruin”.",
            ("Ann Lund", "described", "a bridge described by Ann Lund as “a ruin”"),
        ),
        (
            "It snowed, but Karl Holm described as “childish” the list of games drawn up by the club.",
            ("Karl Holm", "described", "as “childish” the list of games drawn up by the club"),
        ),
        (
            "Ann Lund called “shameful” the decision to close the mill.",
            ("Ann Lund", "called", "“shameful” the decision to close the mill"),
        ),
        (
            "The union branded “a disgrace” its own leader's pay.",
            ("The union", "branded", "“a disgrace” its own leader's pay"),
        ),
    ],
)
def test_what_is_judged_is_shown_with_the_judgement(text, claim):
    assert claim in claims_in(text)


def test_a_name_is_no_judgement():
    assert claims_in("Police met a man called Lund. The raid, dubbed Broken Oar by the guards, took an hour.") == []


@pytest.mark.parametrize(
    ("text", "content"),
    [
        (
            'Lund said she had "phoned the twins twice this week" and called on colleagues to back Holm.',
            "colleagues to back Holm",
        ),
        ("The union said it would strike and called on drivers to stay at home.", "drivers to stay at home"),
        ("Lund met the mayor, calling on governments to do more.", "governments to do more"),
    ],
)
def test_who_is_called_on_is_shown(text, content):
    assert content in [each[2] for each in claims_in(text)]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        (
            "Justice Hale nodded, ordering Ida Berg stay at the farm unless for health, school or church reasons.",
            "Ida Berg stay at the farm unless for health, school or church reasons",
        ),
        ("Judge Ann Holm ordered the driver stay at home except for work.", "the driver stay at home except for work"),
        ("The council ordered the mill be demolished.", "the mill be demolished"),
    ],
)
def test_who_must_do_something_is_part_of_the_order(text, content):
    assert claims_in(text)[-1][2] == content


@pytest.mark.parametrize(
    ("text", "content"),
    [
        (
            "Crime fell in 2024, which the mayor’s office said is thanks to the new lamps.",
            "Crime fell in 2024, which the mayor’s office said is thanks to the new lamps",
        ),
        (
            "The pass was closed in May 2023, which the ministry said was a mistake.",
            "The pass was closed in May 2023, which the ministry said was a mistake",
        ),
        ("The dam, which officials said is safe, opened in May.", "The dam, which officials said is safe"),
        (
            "Lund resigned on Monday, which Hale said was a national holiday.",
            "Monday, which Hale said was a national holiday",
        ),
        ("The man, who police said was armed, fled on foot.", "The man, who police said was armed"),
    ],
)
def test_which_is_shown_with_what_it_means(text, content):
    assert [each[2] for each in claims_in(text)] == [content]


@pytest.mark.parametrize(
    ("text", "cue", "content"),
    [
        ("Ann Lund told RNV Norrby Police had called her.", "told RNV", "Norrby Police had called her"),
        ("Ann Lund told the BNC Tarn Council had shut the school.", "told the BNC", "Tarn Council had shut the school"),
        ("Karl Holm told NTB Velmar Shipping was late.", "told NTB", "Velmar Shipping was late"),
        ("Ann Lund told the BNC that Tarn Council was late.", "told the BNC", "that Tarn Council was late"),
        ("Karl Holm told NTB Tanner Shipping was late.", "told NTB", "Tanner Shipping was late"),
        ("Hale told NBC News Lund was fired on Monday.", "told NBC News", "Lund was fired on Monday"),
        ("Lund told CBS Evening News Hale was ill.", "told CBS Evening News", "Hale was ill"),
    ],
)
def test_an_agency_is_parted_from_the_subject_after_it(text, cue, content):
    assert [each[1:] for each in claims_in(text)] == [(cue, content)]


@pytest.mark.parametrize(
    "text",
    [
        "The king told US President Hale Norland would pay for the bridge.",
        "The king told UK Prime Minister Hale Norland was ready.",
        "Karl Holm told FIFA President Ann Lund was wrong.",
        "Lund told NHS England Hale was ill.",
    ],
)
def test_the_place_or_the_head_of_a_body_is_not_parted_from_it(text):
    agencies = ("told US", "told UK", "told FIFA", "told NHS")
    assert all(cue not in agencies for _, cue, _ in claims_in(text))


@pytest.mark.parametrize(
    ("text", "contents"),
    [
        ("A nurse called by Lund as a witness wept.", []),
        ("A deal announced by Lund as leader fell apart.", []),
        ("A player told by Lund to rest went home.", ["A player […] to rest"]),
    ],
)
def test_the_office_in_which_somebody_acts_is_no_judgment(text, contents):
    document = read_document(text)
    pieces = [[text[start:end] for start, end in claim.spans] for claim in claims(document)]
    assert [" […] ".join(each) for each in pieces] == contents


@pytest.mark.parametrize(
    ("text", "half"),
    [
        ("Hale told NBC News Lund was fired on Monday.", "News Lund"),
        ("Lund told CBS Evening News Hale was ill.", "Evening News"),
        ("Lund told NHS England Hale was ill.", "England Hale"),
        ("Lund told BBC Wales Hale was ill.", "Wales Hale"),
        ("The king told US President Hale Norland would pay for the bridge.", "President Hale"),
        ("Lund told UK Prime Minister Hale Norland was ready.", "Prime Minister"),
        ("Lund told FIFA President Ann Holm was wrong.", "President Ann"),
    ],
)
def test_an_agency_is_not_parted_from_its_own_name_or_a_title(text, half):
    assert not any(content.startswith(half) for _, _, content in claims_in(text))


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("Karl Lund had previously promised to close the mine, but on Monday he left.", "previously promised"),
        ("The ministry initially denied the report before it paid the fine.", "initially denied"),
        ("Ann Lund once called the tax “a ruin”, but now she wants it.", "once called"),
        ("Karl Lund has previously said that the mine is safe.", "said"),
    ],
)
def test_what_is_no_longer_so_is_told_as_former(text, cue):
    assert claims_in(text)[0][1] == cue


def test_the_next_sentence_is_no_content_where_a_page_lost_the_space():
    found = claims_in("“Isolate them now,” said Hospital diseases physician Ann Lund.Tarn Hospital has agreed.")
    assert [each[2] for each in found] == ["“Isolate them now,”"]


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        (
            "The Herald is reporting young bakers have burned as many as six loaves a day.",
            ("Herald", "is reporting", "young bakers have burned as many as six loaves a day"),
        ),
        (
            "Norrby Radio is reporting two workers were hurt in the blast.",
            ("Norrby Radio", "is reporting", "two workers were hurt in the blast"),
        ),
        (
            (
                "The harbour treasurer told traders in June that up to 64.2 million florins ($9m) for lighthouse"
                " repairs could have been stolen over two winters."
            ),
            (
                "The harbour treasurer",
                "told traders",
                "that up to 64.2 million florins ($9m) for lighthouse repairs could have been stolen over two winters",
            ),
        ),
        (
            (
                "The rescue team said it drove 25 nurses to the camp on the moor, and locked each path down to the lake"
                " with iron chains and old carts, turning bathers back at the shore."
            ),
            (
                "The rescue team",
                "said",
                (
                    "it drove 25 nurses to the camp on the moor, and locked each path down to the lake with iron"
                    " chains and old carts, turning bathers back at the shore"
                ),
            ),
        ),
        (
            "Joe Hale, the group's senior officer, called for planting measures to be done well and to be paid for.",
            ("Joe Hale", "called for", "planting measures to be done well and to be paid for"),
        ),
        (
            (
                "One cook – a retired miner who long ago loudly claimed goats had eaten a bell in Velmar – admits"
                " having sold false stamps after being fired by a bank."
            ),
            ("One cook", "admits", "having sold false stamps after being fired by a bank"),
        ),
        (
            "A newly aired documentary series suggests most of the gold was brass.",
            ("A newly aired documentary series", "suggests", "most of the gold was brass"),
        ),
        (
            "Lund lived in Tarn, where, police say, nobody locked a door.",
            ("police", "say", "nobody locked a door"),
        ),
        (
            "The bank raised its fees even as Lund warned the move would hurt the poor.",
            ("Lund", "warned", "the move would hurt the poor"),
        ),
        (
            "The council voted on Monday to close the mill, even as Ann Lund said that the work could go on for years.",
            ("Ann Lund", "said", "that the work could go on for years"),
        ),
    ],
)
def test_a_clause_that_the_parser_took_apart_is_whole(text, claim):
    assert claims_in(text) == [claim]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Ann Lund said she was tired, and left the room.", "she was tired"),
        ("Karl Holm said it was late and called a cab.", "it was late"),
        ("The mill is safe, as Ann Lund said on Monday.", "The mill is safe"),
    ],
)
def test_what_the_speaker_does_next_and_what_a_relay_passes_on_stay(text, content):
    assert [each[2] for each in claims_in(text)] == [content]


@pytest.mark.parametrize(
    ("before", "content"),
    [
        ("The agency recommends", "boosters for all adults every five years since the first doses do not last"),
        ("Ann Lund called", "it a “bad day” for Norrby because it would only help its rivals"),
        ("The mayor criticised", "the report because it ignored the port"),
        ("The guild asked for", "advice in describing the leak to an insurer"),
        (
            "Ann Lund says",
            "singers in this choir, and in the next town band, will need to pick one of three hats",
        ),
    ],
)
def test_a_content_keeps_its_reason_and_its_end(before, content):
    assert [claim[2] for claim in claims_in(f"{before} {content}.")] == [content]


@pytest.mark.parametrize("link", ["including", "especially", "particularly"])
def test_what_an_inserted_cue_parts_from_its_part_is_kept(link):
    text = f"They face other hurdles, too, Marsh said, {link} a lack of buses and fear of fines."
    (claim,) = claims(read_document(text))
    assert claim.pieces == ("They face other hurdles, too", f"{link} a lack of buses and fear of fines")


@pytest.mark.parametrize(
    "clause",
    ["who has allegedly been hiding money abroad", "who has allegedly left", "who has been “hiding money abroad”"],
)
def test_what_is_only_alleged_of_somebody_is_no_aside_of_the_writer(clause):
    content = f"that Jones widened his inquiry into Novak, {clause}"
    assert [claim[2] for claim in claims_in(f"The paper reported {content}.")] == [content]


@pytest.mark.parametrize(
    ("before", "claim"),
    [
        ("The council was told to file a report", ("The court", "demanded", "to know how a crowd got in")),
        ("The gates have been shut since May", ("The mayor", "vowed", "to open the hall in June")),
    ],
)
def test_what_stands_before_a_semicolon_does_not_hide_what_follows(before, claim):
    speaker, cue, content = claim
    assert claims_in(f"{before}; {speaker[0].lower()}{speaker[1:]} {cue} {content}.") == [
        (f"{speaker[0].lower()}{speaker[1:]}", cue, content)
    ]


def test_what_a_plural_owns_is_not_read_as_a_second_verb():
    assert not [
        claim for claim in claims_in("The union rejected the owners’ offer to raise pay.") if claim[1] == "offer"
    ]
