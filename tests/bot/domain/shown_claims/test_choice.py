"""Which claims stand beside a digest's points."""

from dataclasses import replace

import pytest

from bot.domain.shown_claims.choice import shown_claims
from bot.domain.shown_claims.little_said import is_addition
from bot.domain.shown_claims.ranking import has_named_speaker, repeats
from summarizer.model import Actor, ActorKind, Article, Claim, ClaimKind, Digest, Point
from tests.bot.domain.shown_claims.article_with_claims import is_unclear

POINT = "The council will close the coal pier in 2028, the mayor announced."


NORCOAL = Actor("Norcoal", ActorKind.ORGANIZATION, None, (), 1, 0.5, key=True)


def claim(speaker, start, words, kind=ClaimKind.INDIRECT, mention=None):
    end = start + len(words)
    return Claim(speaker, mention or speaker, 0, 3, "said", 4, 8, words, start, end, ((start, end),), kind)


def digest(*claims, actors=()):
    named = [Actor(name, ActorKind.PERSON, None, (), 1, 0.5, key=True) for name in actors]
    return Digest(Article(POINT), (Point(POINT, 0, len(POINT)),), tuple(named), claims)


def shown(*claims, actors=(), most=8):
    return [each.content for each in shown_claims(digest(*claims, actors=actors), most)]


@pytest.mark.parametrize(
    ("words", "is_repeated"),
    [
        ("the coal pier would be closed by 2028", True),
        ("closing the pier", True),
        ("the council", True),
        ("dockers would be trained for other work", False),
        ("the pier causes a third of the dust in the old town", False),
    ],
)
def test_a_claim_repeats_a_point_that_has_most_of_its_words(words, is_repeated):
    assert repeats(claim("Marsh", 500, words), digest().points) is is_repeated


def test_a_claim_within_the_sentence_of_a_point_repeats_it():
    assert repeats(claim("Marsh", 4, "it"), digest().points)


def test_neither_points_nor_earlier_claims_are_said_again():
    assert shown(
        claim("Ann", 100, "the coal pier would close in 2028"),
        claim("Bob", 200, "nobody asked the dockers of Norcoal"),
        claim("Eve", 300, "the dockers of Norcoal were asked by nobody"),
    ) == ["nobody asked the dockers of Norcoal"]


def test_the_best_quotation_comes_first_and_the_others_in_reading_order():
    claims = (
        claim("Ann", 100, "the union would ballot its members"),
        claim("Bob", 200, "“Nobody has asked the dockers about this.”", ClaimKind.DIRECT),
        claim("Eve", 300, "“A speech is not a contract with workers.”", ClaimKind.DIRECT),
    )

    assert shown(*claims, actors=["Eve", "Ann", "Bob"]) == [claims[at].content for at in (2, 0, 1)]
    assert shown(*claims, actors=["Eve", "Ann", "Bob"], most=2) == [claims[at].content for at in (2, 1)]


UNCLEAR = {
    "each": ("Each", "the pier has been loud for years", "said"),
    "only an age": ("the 56-year-old", "nobody asked the dockers", "said"),
    "the owner is missing": ("whose party", "nobody asked the dockers", "warned"),
    "this kind of thing": ("These messages", "nobody asked the dockers", "say"),
    "a question": ("Ann", "“Has anybody asked the dockers?”", "asked"),
    "a thing that shows": ("figures", "that fewer ships had called", "showed"),
}
UNRESOLVED = {
    "a thing said of": ("Ann", "“They had asked the dockers twice.”", "said"),
    "a thing said of in other marks": ("Ann", "»They had asked the dockers twice.«", "said"),
    "a thing said of after an adverb": ("Ann", "“Usually, they asked the dockers twice.”", "said"),
    "a number": ("Ann", "“That 20 percent is used for other docks.”", "said"),
    "a thing that decides": ("Ann", "“It simply decides how many dockers stay.”", "said"),
    "a deed": ("Ann", "“Not to do that would be an insult to dockers.”", "said"),
    "money": ("Ann", "“That money is used for other work.”", "said"),
    "a person's it": ("Ann", "that it had reached the dockers", "said"),
    "a person's it that is a move": ("Ann", "it was only the latest move to push dockers out", "said"),
    "a person's it that happened": ("Ann", "it happened in her shed for dockers", "said"),
    "a person's it that came": ("Ann", "it landed on our dockers", "said"),
    "a person's it that stands": ("Ann", "that it stands at her door by the dockers", "said"),
    "these, with a word of the point": ("Ann", "“These coal tugs are no good for dockers.”", "said"),
    "those, with a word of the point": ("Ann", "Those old coal tugs are no good for dockers", "said"),
    "that, with a word of the point": ("Ann", "That coal tug was no good for dockers", "said"),
    "that and others": ("Ann", "“These and other tugs sank dockers.”", "said"),
    "that includes": ("Ann", "That includes yoga for dockers", "said"),
    "these included": ("Ann", "These included records of dockers", "said"),
    "a person's object": ("workers", "him of lying to the dockers", "accused"),
    "a woman's object": ("workers", "her of lying to the dockers", "accused"),
    "a thing of a paraphrase": ("Ann", "That film was loathed by dockers", "said"),
    "things of a paraphrase": ("Ann", "these messages fooled the dockers", "said"),
    "somebody quoted as he": ("Ann", "“He’s a good friend of the dockers,”", "said"),
    "somebody else's death": ("Ann", "his death a loss for the dockers", "called"),
    "a body's he": ("Norcoal", "that he had lied to the dockers", "said"),
    "several people's she": ("city officials", "she had lied to the dockers", "said"),
    "somebody else's plan": ("Ann", "his plan an insult to the dockers", "slammed"),
    "the one who is warned": ("Ann", "that she should expect dockers there", "warned"),
}
CLEAR = {
    "an impersonal it": ("Ann", "“It is time to ask the dockers.”", "said"),
    "a person's empty it": ("Ann", "It is an honour to be elected by dockers", "said"),
    "a person's it for a clause": ("Ann", "that it was clear that dockers would leave", "said"),
    "a person's it of time": ("Ann", "it is time that dockers were asked", "said"),
    "a deed that is named": ("Ann", "“Not to ask the dockers would be an insult.”", "said"),
    "that's": ("Ann", "“That is what the dockers want.”", "said"),
    "they're": ("Ann", "“They’re what the dockers want.”", "said"),
    "a person's it in our hands": ("Ann", "it is in our hands to help dockers", "said"),
    "these, told": ("Ann", "“These councils feed the dockers.”", "said"),
    "those, told": ("Ann", "Those mayors feed the dockers", "said"),
    "such, told": ("Ann", "that such councils feed the dockers", "said"),
    "a firm's it": ("Norcoal", "it had asked the dockers", "said"),
    "a person's own she": ("Ann", "she had asked the dockers", "said"),
    "an owner's he": ("Marsh’s aides", "he had asked the dockers", "said"),
    "those who": ("Ann", "those who asked the dockers were wrong", "said"),
    "a clause": ("Ann", "that dockers were asked", "said"),
    "her own": ("Ann", "her plan would help the dockers", "said"),
    "others with a noun": ("Other dockers", "nobody asked the mayor", "said"),
    "a verb that begins like brand": ("Ann", "her plan as a weapon against dockers", "brandished"),
    "an adverb that begins like urge": ("Ann", "that she should meet the dockers", "urgently said"),
    "a study": ("Norcoal", "that dust made the dockers ill", "found"),
}


@pytest.mark.parametrize("case", UNCLEAR)
def test_a_claim_that_says_little_on_its_own_is_shown_last(case):
    unclear, later = claim_of(UNCLEAR[case]), claim("Eve", 300, "the union would ballot its members")

    assert shown_claims(digest_of_ann(unclear, later), 8) == (later, unclear)


@pytest.mark.parametrize("case", UNRESOLVED)
def test_a_claim_that_points_to_what_is_not_shown_is_left_out_beside_another(case):
    unclear, later = claim_of(UNRESOLVED[case]), claim("Eve", 300, "the union would ballot its members")

    assert shown_claims(digest_of_ann(unclear, later), 8) == (later,)
    assert shown_claims(digest_of_ann(unclear), 8) == (unclear,)


def claim_of(case):
    speaker, words, cue = case
    return replace(claim(speaker, 100, words), cue=cue)


def digest_of_ann(*claims):
    kept = digest(*claims, actors=["Ann", "Eve"])
    return replace(kept, actors=(*kept.actors, NORCOAL))


@pytest.mark.parametrize("case", CLEAR)
def test_a_claim_that_is_clear_keeps_its_place(case):
    speaker, words, cue = CLEAR[case]
    clear = replace(claim(speaker, 100, words, ClaimKind.INDIRECT), cue=cue)
    person = Actor("Ann", ActorKind.PERSON, None, (), 1, 0.5, key=True)

    assert not is_unclear(clear, replace(digest(clear), actors=(NORCOAL, person)))


POINTING = {
    "one more": ("Ann", "Another is the dust of the coal", "said"),
    "this, too": ("Ann", "This is also good for the dockers", "said"),
    "German": ("Ann", "Das ist auch gut für die Hafenarbeiter", "sagte"),
    "Ukrainian": ("Ann", "Це також добре для докерів", "сказала"),
    "a condition": ("Ann", "If that holds up, the dockers will lose", "said"),
    "a contrast": ("Ann", "However, it was this type of coal that burned", "said"),
    "a pair": ("Ann", "both allegations", "denied"),
    "a clause with a pair": ("Norcoal", "that both victims were dockers", "confirmed"),
    "several": ("Ann", "dockers object to all these points", "said"),
    "several, in French": ("Ann", "les dockers contestent toutes ces idées", "a dit"),
    "of several": ("Ann", "the price of these inputs will rise", "said"),
    "nothing else": ("Ann", "that argument", "rejected"),
    "a deed": ("Ann", "that she had done so", "claimed"),
    "a thing named": ("Ann", "this as the worst week of the dockers", "described"),
    "a scene": ("Norcoal", "During the call, he insulted the dockers", "said"),
    "the owner of a contrast": ("Harbour Street", "But its lower outlook worries no docker", "according to"),
    "somebody before the source": ("aides", "They fear the vote of the dockers", "according to"),
    "a firm before the source": ("a survey", "the firm’s practice has hurt dockers", "according to"),
    "a known thing": ("Norcoal", "the order favoured the dockers", "said"),
    "a decision": ("Ann", "the decision had been made without dockers", "said"),
    "a clause with two people": ("Norcoal", "that the two partners met the dockers twice", "said"),
    "a ban after its modifier": ("a complaint", "The alleged swindle had cost dockers millions", "says"),
    "that county": ("Norcoal", "an emergency for dockers in that county", "declared"),
    "the same": ("Norcoal", "for the dockers to get more of the same", "called"),
    "a body's they": ("Norcoal", "They had asked the dockers after reading a report", "said"),
    "several named before": ("Ann", "that the pier for dockers was not among them", "said"),
    "a content without its main clause": ("Ann", "But when the dockers voted two years later", "said"),
    "a content without its end": ("Ann", "that all the dockers saw was", "said"),
    "the following": ("Ann", "dockers have the following tasks", "suggested"),
    "what is described": ("Ann", "as “unfair to all dockers”", "is describing"),
    "the same thing": ("Ann", "she might do the same thing for dockers one day", "said"),
    "a deed that is planned": ("Ann", "she would do so before the dockers vote", "said"),
    "such a move": ("Ann", "that such a move would anger dockers", "said"),
    "none": ("Norcoal", "that none had asked the dockers", "said"),
    "since then": ("Norcoal", "Since then, dockers have left", "said"),
    "that's when": ("Ann", "That’s when the dockers left", "said"),
    "a body's him": ("Norcoal", "that dust would not be held against him by dockers", "said"),
    "a report's she": ("the report", "there was nothing she could have done for dockers", "said"),
    "several people's he": ("wary dockers in the town", "that he had advance notice", "speculated"),
    "a man's her": ("James Marsh", "doubts about her plan for dockers", "expressed"),
    "a woman's he": ("Mary Lund", "that he was better than dockers", "added"),
    "a number of people": ("Norcoal", "These 150 dockers were late", "said"),
}
POINTING_NOWHERE = {
    "two with names": ("Ann", "both the dockers and the pilots had been asked", "said"),
    "two of us": ("Ann", "both of us worked as dockers", "said"),
    "these days": ("Ann", "the price of coal rises on these days", "said"),
    "all these years": ("Ann", "all these years, nobody asked the dockers", "said"),
    "all these years, in Russian": ("Ann", "Все эти годы докеры ждали", "сказала"),
    "several just named": ("Ann", "dockers know best, and most of these dockers were never asked", "said"),
    "those with something": ("Ann", "Those infected with the fever were dockers", "said"),
    "a thing of the point": ("Norcoal", "the pier will be missed by dockers", "said"),
    "the source itself": ("Norcoal", "Its dockers are safe", "according to"),
    "a person before the source": ("Ann", "She crossed the border with dockers", "according to"),
    "a person's scene": ("Ann", "During the call, she insulted the dockers", "said"),
    "this at first hand": ("Ann", "This is the fourth strike of the dockers", "said"),
    "the harbour": ("Ann", "the harbour would be closed to dockers", "said"),
    "the government": ("Ann", "that the government had let down dockers", "said"),
    "the best plan": ("Ann", "the best plan was to ask dockers", "said"),
    "a noun that is defined": ("Ann", "the man who closed the gate was no docker", "said"),
    "costs that are defined": ("a report", "that the costs of illness would exceed the dockers’ pay", "warned"),
    "a way that is defined": ("Ann", "the way to safety was shut to dockers", "said"),
    "a noun said again": ("Ann", "the rules were the worst rules dockers had", "said"),
    "that as a conjunction": ("Norcoal", "for dockers in that they were late", "apologised"),
    "those who": ("Ann", "that life is hard for those who are dockers", "said"),
    "the same as": ("Ann", "that dockers earn the same as pilots", "said"),
    "the same day": ("Ann", "that dockers left the same day", "said"),
    "such a move as": ("Ann", "that such a move as a strike would hurt dockers", "said"),
    "a body's him, named": ("Norcoal", "that a docker had asked for money due to him", "said"),
    "a body's his, named": ("Norcoal", "that Marsh had asked for his money", "said"),
    "a man's own": ("James Marsh", "doubts about his plan for dockers", "expressed"),
    "a man and a woman": ("James Marsh", "that Ann Lund had lost her plan for dockers", "said"),
    "a man's doctor": ("James Marsh’s doctor", "that she had asked dockers", "said"),
    "a body's it": ("Norcoal", "It had asked the dockers after reading a report", "said"),
    "a condition before its clause": ("Ann", "If dockers vote, the council has to listen", "said"),
    "what was asked": ("Ann", "if dockers could be heard", "asked"),
    "an end in a verb": ("Ann", "that dockers know how bad it was", "said"),
    "the following day": ("Ann", "dockers left the following day", "said"),
    "in addition to": ("Ann", "In addition to the fire, dockers had a strike", "said"),
    "a long deed": ("Ann", "that she tried to warn dockers but failed to do so", "said"),
}


@pytest.mark.parametrize(("speaker", "words", "cue"), POINTING.values(), ids=POINTING)
def test_a_claim_that_points_to_an_earlier_sentence_is_unclear(speaker, words, cue):
    assert is_unclear(replace(claim(speaker, 100, words), cue=cue), digest_of_norcoal(speaker))


@pytest.mark.parametrize(("speaker", "words", "cue"), POINTING_NOWHERE.values(), ids=POINTING_NOWHERE)
def test_a_claim_that_names_what_it_is_about_is_clear(speaker, words, cue):
    assert not is_unclear(replace(claim(speaker, 100, words), cue=cue), digest_of_norcoal(speaker))


@pytest.mark.parametrize(
    ("words", "is_about_somebody_else"),
    [
        ("“I can feel him and his coal in this harbour”", True),
        ("“since she left, you've been kind to dockers”", True),
        ("“If he comes, President Olaf Lund will meet dockers”", False),
        ("“I asked a docker, and he had no answer”", False),
        ("“would do what he could for dockers”", False),
        ("“We have never seen such a harbour”", False),
    ],
)
def test_a_quotation_is_unclear_if_its_pronoun_cannot_be_its_speaker(words, is_about_somebody_else):
    assert is_unclear(claim("Ann", 100, words, ClaimKind.DIRECT), digest_of_norcoal()) is is_about_somebody_else


@pytest.mark.parametrize("words", ["“Me he quedado sin trabajo en el puerto”", "“He visto arder el carbón”"])
def test_a_spanish_verb_is_not_read_as_an_english_pronoun(words):
    spanish = replace(digest_of_norcoal(), article=Article(POINT, language="es"))

    assert not is_unclear(claim("Ann", 100, words, ClaimKind.DIRECT), spanish)
    assert is_unclear(claim("Ann", 100, "todos estos puntos son del puerto"), spanish)


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("что они не видели докеров", "ru"),
        ("що той не бачив докерів", "uk"),
        ("qu’ils avaient averti les dockers", "fr"),
        ("que celle-ci avait averti les dockers", "fr"),
        ("que ellos avisaron a los estibadores", "es"),
        ("dass dieser die Hafenarbeiter gewarnt habe", "de"),
    ],
)
def test_what_one_person_says_of_others_is_unclear_in_other_languages(words, language):
    foreign = replace(digest_of_norcoal(), article=Article(POINT, language=language))

    assert is_unclear(claim("Ann", 100, words), foreign)
    assert not is_unclear(claim("Norcoal", 100, words), foreign)


@pytest.mark.parametrize(
    ("words", "is_fragment"),
    [
        ("“our own struggling dockers”", True),
        ("“a shame for dockers”", True),
        ("“choices have consequences”", False),
        ("“the dockers were right”", False),
        ("“our dockers!”", False),
        ("“Our own struggling dockers”", False),
    ],
)
def test_a_phrase_that_was_quoted_in_another_sentence_is_unclear(words, is_fragment):
    assert is_unclear(claim("Ann", 100, words, ClaimKind.DIRECT), digest_of_norcoal()) is is_fragment


def test_a_quotation_may_name_what_its_hearers_see():
    assert not is_unclear(claim("Ann", 100, "“The crisis is now for dockers”", ClaimKind.DIRECT), digest_of_norcoal())


@pytest.mark.parametrize(
    ("title", "is_open"),
    [("Urban bank fails", True), ("Mill closes", True), ("Ban on coal fails", False), ("Bans are late", False)],
)
def test_a_short_noun_is_explained_only_by_a_word_of_its_own(title, is_open):
    told = digest_of_norcoal()
    titled = replace(told, article=replace(told.article, title=title))

    assert is_unclear(claim("Ann", 100, "the ban was late"), titled) is is_open


def digest_of_norcoal(speaker="Ann"):
    """Return a digest in which Ann is the only person, unless a claim is that of another."""
    names = ["Ann", *({speaker} & {"James Marsh", "Mary Lund"})]
    people = [Actor(name, ActorKind.PERSON, None, (), 1, 0.5, key=True) for name in names]
    return replace(digest(), actors=(NORCOAL, *people))


FEW = (
    claim("Bob", 200, "the union would ballot its members"),
    claim("Eve", 300, "nobody asked the dockers of Norcoal"),
    claim("Kim", 400, "ferries bring twice the money"),
)


def test_a_claim_that_says_little_is_shown_only_if_few_claims_are_clear():
    question = claim("Ann", 100, "“Has anybody asked the pilots?”", ClaimKind.DIRECT)

    assert shown(question, *FEW) == [each.content for each in FEW]
    assert shown(question, *FEW[:2]) == [*(each.content for each in FEW[:2]), question.content]


def test_a_claim_that_points_to_what_is_not_shown_is_shown_only_if_there_is_no_other():
    pointing = claim("Ann", 100, "Another is the dust of the coal")
    also = claim("Bob", 150, "“They had asked the pilots twice.”", ClaimKind.DIRECT)

    assert shown(pointing, *FEW[:1]) == [FEW[0].content]
    assert shown(pointing, also) == [also.content]


def test_a_paraphrase_is_unclear_if_its_pronoun_has_just_been_somebody_else():
    quoted = claim("Ann", 100, "“He’s a good friend of the dockers,”", ClaimKind.DIRECT)
    paraphrase = claim("Ann", 160, "he always finds work for them")

    assert is_unclear(paraphrase, digest(quoted, paraphrase, actors=["Ann"]))
    assert not is_unclear(paraphrase, digest(paraphrase, actors=["Ann"]))


def test_each_speaker_is_shown_once_before_anybody_is_shown_twice():
    claims = (
        *(claim("Ann", 100 + 50 * at, f"“{words}”", ClaimKind.DIRECT) for at, words in enumerate(OF_ANN)),
        claim("critics", 300, "nobody asked the dockers about this"),
        claim("Bob", 400, "the union would ballot members"),
    )

    assert shown(*claims, actors=["Ann"], most=2) == [claims[0].content, claims[4].content]
    assert set(shown(*claims, actors=["Ann"], most=4)) == {claims[at].content for at in (0, 1, 3, 4)}


OF_ANN = (
    "Coal has no future in this harbour.",
    "Ferries bring twice as much money.",
    "Every family breathes cleaner air.",
)


@pytest.mark.parametrize("cue", ["added", "continued", "ajouté", "fügte hinzu", "добавил"])
def test_what_a_speaker_added_is_not_shown_without_what_it_was_added_to(cue):
    opener = claim("an insider", 100, "the harbour would close for good")
    added = replace(claim("an insider", 200, "“Nobody has asked the dockers about this.”", ClaimKind.DIRECT), cue=cue)

    assert shown(opener, added, most=1) == [opener.content]
    assert shown(opener, added) == [opener.content, added.content]


@pytest.mark.parametrize("cue", ["addressed", "said in an additional note"])
def test_a_cue_that_only_begins_like_added_adds_nothing(cue):
    assert not is_addition(replace(claim("Ann", 100, "the harbour would close"), cue=cue))


@pytest.mark.parametrize("speaker", ["he", "She", "who", "my", "они", "wer"])
def test_a_speaker_who_is_only_pointed_at_is_not_shown(speaker):
    assert shown(claim(None, 100, "nobody asked the dockers", mention=speaker)) == []


@pytest.mark.parametrize("speaker", ["Others", "some", "Autres", "другие"])
def test_a_speaker_who_may_be_anybody_is_not_shown(speaker):
    assert shown(claim(speaker, 100, "nobody asked the dockers")) == []


def test_a_speaker_named_by_whom_they_belong_to_comes_after_one_with_a_name():
    claims = (
        claim("Its lawyers", 100, "“The lease of the pier runs until 2034.”", ClaimKind.DIRECT),
        claim("Bob", 200, "nobody asked the dockers"),
    )

    assert shown(*claims, most=1) == ["nobody asked the dockers"]


@pytest.mark.parametrize(
    ("speaker", "is_somebody"),
    [("Its lawyers", False), ("Ihre Anwälte", False), ("Sus abogados", False), ("Son Ming", True), ("Ann", True)],
)
def test_a_speaker_named_by_whom_they_belong_to_is_nobody_outside_the_article(speaker, is_somebody):
    assert has_named_speaker(claim(speaker, 100, "it is over"), digest()) is is_somebody


def test_a_claim_of_hardly_any_words_is_not_shown():
    assert shown(claim("Ann", 100, "“No,”", ClaimKind.DIRECT), claim("Bob", 200, "him")) == []


@pytest.mark.parametrize(
    ("cue", "words"),
    [
        ("will demand", "massive new contracts for every docker of Brennford"),
        ("will announce", "a new harbour tax on ships from Brennford"),
        ("will reportedly propose", "a longer northern quay for ships from Brennford"),
        ("expected to announce", "new accords to mend the long southern quay of Brennford"),
        ("is expected to announce", "the closure of the long southern quay of Brennford"),
    ],
)
def test_what_somebody_is_only_foreseen_to_do_is_not_shown(cue, words):
    foreseen = replace(claim("Ann", 500, words), cue=cue, hedged=True)

    assert shown(foreseen) == []


@pytest.mark.parametrize(
    ("cue", "words", "hedged"),
    [
        ("will announce", "that the harbour tax on ships from Brennford ends", True),
        ("reportedly demanded", "massive new contracts for every docker of Brennford", True),
        ("demanded", "massive new contracts for every docker of Brennford", False),
    ],
)
def test_what_somebody_said_or_will_say_is_shown(cue, words, hedged):
    made = replace(claim("Ann", 500, words), cue=cue, hedged=hedged)

    assert len(shown(made)) == 1
