"""Gives posts in base form where nouns are inflected: "шерифа округа" becomes "шериф округа"."""

from summarizer.surface.lexicon.inflection import CASES
from summarizer.surface.lexicon.tables import Language


def role_in_base_form(role: str, *, is_female: bool, language: Language) -> str:
    """Return a role with its noun, and the modifiers before that, in the nominative.

    It stays word for word if hardly any of its words would be the text's own, or if words that the tables do not know
    precede the noun, as they would have to agree with it.
    """
    words = role.split()
    known = [language.word(each.lower()) for each in words]
    at = next((number for number, word in enumerate(known) if "role" in word.tags), None)
    if not language.inflects or at is None or (is_female and at) or len(words) < 2 * (at + 1):
        return role
    cases = known[at].features & CASES
    if (
        not cases
        or "nom" in cases
        or "p" in known[at].features
        or any("modifier" not in word.tags for word in known[:at])
    ):
        return role
    return " ".join([*(word.lemma for word in known[: at + 1]), *words[at + 1 :]])
