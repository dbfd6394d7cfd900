"""The wording of claims in languages other than English: what stands before the content, in that language's own order.

The words are those of the text. If its cue cannot follow the speaker's name as a verb, the name and a colon are used.
"""

import re
from dataclasses import dataclass
from typing import Final

from bot.domain.quotation_marks import OPENING_MARKS
from bot.render.components import capitalized
from bot.render.cue_rules import CueRules, within_sentence
from summarizer.model import Claim, ClaimKind

_SPACES: Final = re.compile(r"\s+")
_MAX_PRONOUN_CHARACTERS: Final = 5
_MAX_APART: Final = 2  # a comma and a blank
_MAX_TO_CONJUNCTION: Final = 12  # "heißt es | weiter, | dass"


@dataclass(frozen=True, slots=True)
class Wording:
    """A claim as a sentence: what precedes the name, the name, what follows it, and the content."""

    before: str
    speaker: str
    after: str
    content: str


def foreign_wording(claim: Claim, speaker: str, post: str, content: str, rules: CueRules) -> Wording:
    """Return the sentence that says who said the content, with the speaker's post beside the name if there is one."""
    role = f", {within_sentence(post, rules)}" if post and not rules.oblique.match(post) else ""
    cue = _without_speaker(claim, rules)
    if (of_noun := _with_noun(claim, cue, speaker, content, rules)) is not None:
        return of_noun
    # "À ses yeux" is no phrase any more without the speaker in its middle.
    is_phrase = bool(rules.phrase.match(cue) or rules.phrase.match(_flat(claim.cue))) and not _is_as_clause(cue, rules)
    if is_phrase and rules.verb_second and (kept := _kept_order(claim, speaker, role, content, rules)) is not None:
        return kept
    if is_phrase and _holds_speaker(claim) and (worded := _with_pronoun(claim, speaker, role, content, rules)):
        return worded
    if is_phrase and (phrased := _phrased(claim, cue, content, rules)) is not None:
        return phrased
    is_no_verb = is_phrase or _only_names(claim, cue, rules) or not _agrees(speaker, cue, rules)
    verb = None if is_no_verb else _verb(cue, rules)
    name = _as_opening(speaker) if claim.speaker is None or not is_phrase else _after_phrase(speaker, claim, cue, rules)
    if verb is None:
        is_told = not is_phrase and (claim.denied or _agrees(speaker, cue, rules))
        return _with_colon(claim, name, role, content, cue if is_told else "", rules)
    # "As X said" is followed by a sentence of its own.
    joint = f"{rules.colon} " if rules.as_word.match(cue) else _joint(claim, content, rules)
    return Wording("", name, (f"{role}, " if role else " " if name else "") + verb + joint, content)


def _with_noun(claim: Claim, cue: str, speaker: str, content: str, rules: CueRules) -> Wording | None:
    """Return noun, name and content, "Forderung der Ärzte: mehr Personal einzustellen"; `None` for another cue."""
    if _is_wished(cue, speaker, content, rules):
        return _with_wish(cue, within_sentence(speaker, rules), content, rules)
    if not rules.noun.match(cue) or not (claim.speaker or claim.speaker_mention):
        return None
    mention = _flat(claim.speaker_mention or "")
    if claim.speaker_start == claim.cue_end + 1 and mention:
        return Wording(f"{cue} ", mention, f"{rules.colon} ", content)
    return Wording(f"{cue} {rules.genitive} ", speaker, f"{rules.colon} ", content)


def _is_wished(cue: str, speaker: str, content: str, rules: CueRules) -> bool:
    """Tell whether a content is a thing that a speaker with an article asks for, so that it needs the noun for that."""
    is_thing = rules.wish.match(cue) and not rules.conjunction.match(content)
    return bool(rules.genitive and is_thing and rules.sentence_start.match(capitalized(speaker)))


def _with_wish(cue: str, speaker: str, content: str, rules: CueRules) -> Wording:
    """Return what somebody asks for with its noun: "Exigencias de los maestros: más aulas"."""
    joint, name = ("del", speaker.removeprefix("el ")) if speaker.startswith("el ") else (rules.genitive, speaker)
    return Wording(f"{_as_opening(cue)} {joint} ", name, f"{rules.colon} ", content)


def _kept_order(claim: Claim, speaker: str, role: str, content: str, rules: CueRules) -> Wording | None:
    """Return the order of the text if the content begins with its verb, as it does after a cue that holds the speaker.

    "Wie die Zeitung schrieb, ist das Tor zu" keeps its order; before "seiner Meinung nach ist …" goes the name.
    """
    start, end = claim.speaker_start, claim.speaker_end
    if start is None or end is None or not claim.cue_start <= start < end <= claim.cue_end:
        return None
    most = _MAX_TO_CONJUNCTION if rules.conjunction.match(content) else _MAX_APART
    if not content[:1].islower() or not 0 <= claim.start - claim.cue_end <= most:
        return None
    first, last = start - claim.cue_start, end - claim.cue_start
    before, after = _flat(claim.cue[:first]), _flat(claim.cue[last:])
    if "," in after:
        return None
    if claim.start - claim.cue_end >= _MAX_APART and before:
        return Wording(f"{_as_opening(before)} ", speaker, f"{role and f'{role},'} {after}, ", content)
    if not before and claim.speaker is not None:
        return Wording("", _as_opening(speaker), f"{role}{rules.colon} {_as_opening(_flat(claim.cue))} ", content)
    return None


def _with_pronoun(claim: Claim, speaker: str, role: str, content: str, rules: CueRules) -> Wording | None:
    """Return the wording that keeps a phrase with a pronoun in it, "seiner Meinung nach"; `None` if it can be left out.

    It stays if the text leaves open who is meant. It also stays if the clause begins with its verb: without the phrase,
    it would read as a question.
    """
    phrase = _as_opening(_flat(claim.cue))
    is_cut = rules.verb_second and 0 <= claim.start - claim.cue_end <= 1 and content[:1].islower()
    if claim.speaker is not None:
        return Wording("", speaker, f"{role}{rules.colon} {phrase} ", content) if is_cut else None
    comma = ", " if content[:1].islower() else f"{rules.colon} "
    return Wording(phrase, "", " " if is_cut else comma, content)


def _phrased(claim: Claim, cue: str, content: str, rules: CueRules) -> Wording | None:
    """Return the text's own order, "según la policía, …", if the name stands there as it is shown; otherwise `None`."""
    mention = _flat(claim.speaker_mention or "")
    if (
        not mention
        or claim.speaker_start is None
        or claim.speaker_end is None
        or not _is_shown_as_written(claim, rules)
    ):
        return None
    before, after = claim.speaker_start - claim.cue_end, claim.cue_start - claim.speaker_end
    if before > 1 and rules.verb_second and " " not in cue and claim.speaker:
        # A post stands between: "laut dem Sprecher, Paul Lindner, hat er".
        end, first, last, mention = claim.speaker_end + 1, f"{_as_opening(cue)} ", "", claim.speaker
    elif 0 <= before <= 1:
        end, first, last = claim.speaker_end, _as_opening(cue) + " " * before, ""
    elif after == 1 and rules.verb_second:  # "dem Bericht zufolge"
        end, first, last, mention = claim.cue_end, "", f" {cue}", _as_opening(mention)
    else:
        return None
    if rules.verb_second:
        # "Laut der Polizei hatte er": the verb follows at once, or the order would be wrong.
        follows = 0 <= claim.start - end <= 1 and content[:1].islower()
        return Wording(first, mention, f"{last} ", content) if follows else None
    return Wording(first, mention, f"{last}, " if content[:1].islower() else f"{last}{rules.colon} ", content)


def _is_shown_as_written(claim: Claim, rules: CueRules) -> bool:
    """Return whether the words at the cue are the speaker's name as it is shown, perhaps after an article."""
    mention, name = _flat(claim.speaker_mention or ""), claim.speaker
    if rules.verb_second:
        return " " in mention or len(mention) > _MAX_PRONOUN_CHARACTERS or mention == name
    return name is None or mention in (name, _flat(name)) or mention.partition(" ")[2] == name


def _with_colon(claim: Claim, name: str, role: str, content: str, verb: str, rules: CueRules) -> Wording:
    """Return the name and a colon; keep a participle if the sense would change without it, as with a denial."""
    told = f"{name}{role}"
    conjunction = None if rules.wish.match(claim.cue) else rules.plain_conjunction.match(content)
    changes = claim.denied or claim.hedged or (not conjunction and rules.conjunction.match(content))
    reads_on = not conjunction and _reads_on(claim, content)
    if verb and told and (changes or reads_on):
        return Wording("", name, f"{role}, {verb}{_joint(claim, content, rules)}", content)
    rest = content[conjunction.end() :] if conjunction else content
    return Wording("", name, f"{role}{rules.colon} " if told else "", rest)


def _verb(cue: str, rules: CueRules) -> str | None:
    """Return the cue as the verb of a main clause, or `None` if it cannot be one."""
    verb = cue
    if opening := rules.as_word.match(cue):
        verb = cue[opening.end() :].strip()
        # In German the verb of "wie Lund mitteilte" stands last.
        if not verb or rules.phrase.match(verb) or rules.verb_second:
            return None
    is_verb = verb not in ("", ":") and "," not in verb and rules.finite.match(verb)
    if not is_verb:
        return None
    return verb if verb.isupper() else f"{verb[:1].lower()}{verb[1:]}"


def _agrees(speaker: str, cue: str, rules: CueRules) -> bool:
    """Tell whether the speaker can be the subject of a cue in the plural: "museum" cannot be that of "сообщили"."""
    return not speaker or not rules.plural.search(cue) or bool(rules.several.match(speaker))


def _is_as_clause(cue: str, rules: CueRules) -> bool:
    opening = rules.as_word.match(cue)
    return opening is not None and _verb(cue, rules) is not None


def _joint(claim: Claim, content: str, rules: CueRules) -> str:
    """Return what stands between a verb and the content."""
    if rules.conjunction.match(content):
        return rules.joint
    apart = claim.start - claim.cue_end
    if _reads_on(claim, content) or (apart > 2 and claim.kind is not ClaimKind.DIRECT and rules.object.match(content)):
        return " "
    if claim.kind is ClaimKind.INDIRECT and content[:1].islower() and rules.clause.search(content):
        # "Lund sagte, die Brücke sei gesperrt": a clause of the text's own sentence.
        return ", "
    return f"{rules.colon} "


def _reads_on(claim: Claim, content: str) -> bool:
    """Return whether the content continues the sentence of the cue, rather than being one of its own."""
    is_sentence = claim.kind is ClaimKind.DIRECT and not content.lstrip(OPENING_MARKS + "  ")[:1].islower()
    return 0 < claim.start - claim.cue_end <= 1 and not is_sentence


def _only_names(claim: Claim, cue: str, rules: CueRules) -> bool:
    """Tell whether the cue gave a name to something in the sentence before, and this claim is a further quotation."""
    return claim.kind is ClaimKind.DIRECT and not _reads_on(claim, claim.content) and bool(rules.naming.match(cue))


def _holds_speaker(claim: Claim) -> bool:
    """Return whether the cue contains the speaker: "in her words"."""
    start, end = claim.speaker_start, claim.speaker_end
    return start is not None and end is not None and claim.cue_start <= start and end <= claim.cue_end


def _without_speaker(claim: Claim, rules: CueRules) -> str:
    """Return the cue on one line, without the speaker in its middle ("teilte die Polizei mit", "a-t-il dit").

    The content in its middle goes, too ("kündigte eine Klage an").
    """
    cue, start, end = claim.cue, claim.speaker_start, claim.speaker_end
    if _holds_speaker(claim) and start is not None and end is not None:
        cue = cue[: start - claim.cue_start] + cue[end - claim.cue_start :]
    elif claim.cue_start < claim.start and claim.end < claim.cue_end:
        verb = cue[: claim.start - claim.cue_start]
        cue = verb + cue[claim.end - claim.cue_start :] if " " not in verb.strip() else cue
    flat = _flat(cue)
    return _flat(rules.clitic.sub("", flat)) if rules.clitic else flat


def _after_phrase(speaker: str, claim: Claim, cue: str, rules: CueRules) -> str:
    """Return the name after a phrase without its article, which may be in another case, and as a subject."""
    bare = claim.speaker or ""
    is_bare = bool(bare) and speaker.endswith(tuple(f"{mark}{bare}" for mark in " '’"))
    name = bare if is_bare else speaker
    if not rules.subject_phrase.match(cue):
        for pattern, replacement in rules.nominatives:
            name = pattern.sub(replacement, name)
    return name if is_bare else _as_opening(name)


def _flat(words: str) -> str:
    return _SPACES.sub(" ", words).strip()


def _as_opening(words: str) -> str:
    """Capitalise the first letter, unless the first word is written with capitals of its own ("eBay")."""
    return capitalized(words) if words.partition(" ")[0].islower() else words
