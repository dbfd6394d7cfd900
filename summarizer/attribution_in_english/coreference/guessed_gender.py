"""Takes back a gender that only a pronoun gave somebody: "Reyes said the victim fled. She … Reyes said. He added"."""

from itertools import islice

from summarizer.attribution_in_english.coreference.discourse import MAX_MENTIONS_BACK, DiscourseMention, DiscourseModel
from summarizer.attribution_in_english.coreference.exclusions import is_speaker
from summarizer.attribution_in_english.parsing.tokens import Token
from summarizer.model import ActorKind
from summarizer.person_names.gender import PRONOUNS


def speaker_of_guessed_gender(model: DiscourseModel, pronoun: Token, sentence: int) -> int | None:
    """Return who spoke in the sentence before, if only a guess speaks against that person as what a pronoun means.

    The guess came from a pronoun that may have meant somebody else: an unnamed person of the same gender.
    """
    last, gender = model.speaker, PRONOUNS.get(pronoun.lower_)
    if last is None or gender is None or not is_speaker(pronoun) or sentence - last.sentence != 1:
        return None
    person = last.referent
    if not isinstance(person, int) or person not in model.guessed or model.genders[person] is gender:
        return None
    return person if model.genders[person] in model.noun_genders.values() else None


def is_other_person_named_since(model: DiscourseModel, last: DiscourseMention) -> bool:
    """Return whether another person has been named since a mention, or it is too far back to tell."""
    for mention in islice(reversed(model.mentions), MAX_MENTIONS_BACK):
        if mention is last:
            return False
        named = mention.referent
        is_person = isinstance(named, int) and model.clusters[named].kind is ActorKind.PERSON
        if is_person and named != last.referent:
            return True
    return True
