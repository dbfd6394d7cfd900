"""The notation of the tables: alternatives of words, names for lists of words, and both apostrophes. Pure."""

import re
from typing import Final


def phrase(*alternatives: str, case: bool = False) -> re.Pattern[str]:
    """Compile expressions in which `{time}` stands for any word of that list, and "'" for either apostrophe.

    Capitals count only with `case`.
    """
    filled = _NAME.sub(lambda name: _LISTS[name[1]], "|".join(alternatives))
    return re.compile(_SET_OR_APOSTROPHE.sub(_with_both_apostrophes, filled), re.NOFLAG if case else re.IGNORECASE)


_NAME: Final = re.compile(r"\{([a-z_]+)\}")
_SET_OR_APOSTROPHE: Final = re.compile(r"\[[^\]]*\]|'")


def _with_both_apostrophes(found: re.Match[str]) -> str:
    return "['’]" if found[0] == "'" else found[0].replace("'", "'’")


def _any_of(words: str) -> str:
    return f"(?:{'|'.join(words.split())})"


def _verbs(stems: str) -> str:
    return rf"{_any_of(stems)}(?:e?s|e?d|e|ing)?\b"


_OF_ONE: Final = (
    "is was has had will would could can may might must should does did isn't wasn't hasn't hadn't doesn't didn't won't"
    " wouldn't can't couldn't"
)
_OF_SEVERAL: Final = "are were have do aren't weren't haven't don't"
_MAIN: Final = (
    "means? meant makes? made shows? showed gives? gave takes? took helps? helped comes? came goes went happens?"
    " happened remains? seems? looks? sounds? feels? felt works? worked creates? created requires? began left got fell"
    " rose grew found lost won spoke met said told held kept ran sat stood brought bought paid sent sold led knew saw"
)

_LISTS: Final = {
    # Letters are searched faster than the start of a word.
    "the": r"the (?<!\wthe )",
    # What ends a subject: "it is", "the ban was", "the ban cost".
    "of_one": _any_of(f"{_OF_ONE} {_MAIN}"),
    "verb": _any_of(f"{_OF_ONE} {_OF_SEVERAL} {_MAIN} [a-z]+ed"),
    # "These could" and "these and others" stand alone, and "these are people" explains itself.
    "alone": _any_of("and can could did do had include included might must or should"),
    "preposition": _any_of("about against at by for from in into of on over to under with"),
    # What follows a noun that it defines: "the costs of illness", "the man who left".
    "defining": _any_of("about and as at between by for from in into of on or over to under with who that which"),
    # What defines a noun before it: "the only ferry".
    "chosen": _any_of(
        "only first last next other same whole entire main best worst most least current overall average \\w+est"
    ),
    "participle": _any_of("[a-z]+ed born built caught given held hit hurt kept known left lost made seen sent taken"),
    # What follows "that" or "these" if no noun does: "that he left", "these are".
    "no_noun": _any_of(
        f"{_OF_ONE} {_OF_SEVERAL} he she it they we you i there this that these those the an? who which of in at on"
        " with not one ones and or includes? included appears? seems? means? \\w+ing \\w+ly"
    ),
    "time": _any_of(
        "hours? minutes? weeks? months? years? mornings? afternoons? evenings? nights? weekends? times? moments?"
        " points? stages? seasons? summers? winters? springs? autumns? country nation world states? city town planet"
        " dates? century decades? terms? days?"
    ),
    # What ends a noun that nothing after it defines.
    "end": r"(?=[,.;:!?)”\"]|\Z| (?:after|although|and|as|at|because|before|but|by|due|during|if|in|into|is|are|was"
    r"|were|has|had|have|will|would|could|can|may|might|should|must|on|or|since|so|until|when|while|without|multiple"
    r"|several|twice|again|earlier|later|last|there)\b)",
    "stop": r"(?=[.,;!?]|\Z)",
    # Verbs by which a speaker gives something a name, judges it, or finds its cause.
    "describing": _verbs("brand call characteri[sz] describ dubb? labell? portray"),
    "judging": _verbs("condemn critici[sz] denounc dismiss prais slamm? welcom"),
    "blaming": _verbs("blam"),
    # Nouns for what is only known by what was told of it.
    "plan": _any_of("approach method model move plan policy practice project proposal scheme strategy tactic"),
    "document": _any_of("article book document film letter memo paper post report study survey video"),
}
