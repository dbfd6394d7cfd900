from time import process_time

from summarizer.attribution_in_english.entities.mentions import Mention
from summarizer.attribution_in_english.entities.places import normalized_name
from summarizer.attribution_in_english.entities.spellings import other_spellings
from summarizer.attribution_in_english.parsing.pipeline import parse
from summarizer.model import ActorKind

SYLLABLES = ("ba", "do", "ke", "lu", "mi", "na", "po", "ra", "su", "ti")


def surname(number):
    return "".join(SYLLABLES[int(digit)] for digit in f"{number:05}").title()


def mentions(count):
    """Return judges with a surname alone and, of others, with a given name."""
    names = [name for at in range(count) for name in (surname(37 * at), f"Ann {surname(37 * at + 11)}")]
    return [Mention(at, at + 1, name, ActorKind.PERSON, "Justice") for at, name in enumerate(names)]


def cost(count):
    found = mentions(count)
    kinds = {normalized_name(each.text): ActorKind.PERSON for each in found}
    doc = parse("Justice sleeps.")
    begun = process_time()
    other_spellings(doc, found, kinds)
    return process_time() - begun


def test_many_names_take_linear_time():
    assert min(cost(2000) for _ in range(3)) < 12 * min(cost(400) for _ in range(3))
