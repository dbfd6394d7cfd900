"""Which cues can stand as a verb after a speaker's name, by language: data for `bot.render.foreign_claim_sentences`.

A cue that is a finite verb is shown. A cue without a verb ("according to"), a participle or a gerund is not: the name
and a colon say the same.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final


@dataclass(frozen=True, slots=True)
class CueRules:
    """What the wording of a claim needs to know about a language.

    `phrase` matches a cue without a verb, `finite` a cue that can be the verb of a main clause; `as_word` is what
    opens "as X said". `conjunction` opens indirect speech, and `plain_conjunction` says no more than a colon. `object`
    opens what a verb governs. `joint` stands before a conjunction. `clitic` is a pronoun that is joined to its verb.
    If `verb_second`, a phrase at the front of a clause takes no colon, as the verb comes next. `sentence_start` is what
    has a capital letter at the beginning of a sentence only: a post, or its article. `oblique` matches a post in
    another case than the name, beside which it cannot stand. `naming` matches a verb that calls something a name:
    before a sentence, as in "nannte: „…“", it is not shown. `wish` matches a noun for what somebody asks for: its
    conjunction stays, as it tells that nothing is stated. `noun` matches a cue that is a noun, and `genitive` joins
    it and a name. `nominatives` are replacements that bring a name from the case that it has after a phrase
    into that of a subject; a phrase that `subject_phrase` matches has that case already. A cue that `plural`
    matches can only follow a speaker that `several` matches: the text may have no subject ("в музее сообщили").
    `clause` matches in indirect speech that follows its verb without a conjunction.
    """

    phrase: re.Pattern[str]
    finite: re.Pattern[str]
    as_word: re.Pattern[str]
    conjunction: re.Pattern[str]
    plain_conjunction: re.Pattern[str]
    object: re.Pattern[str]
    joint: str
    colon: str = ":"
    clitic: re.Pattern[str] | None = None
    verb_second: bool = False
    noun: re.Pattern[str] = re.compile(r"(?!)")
    genitive: str = ""
    nominatives: tuple[tuple[re.Pattern[str], str], ...] = ()
    subject_phrase: re.Pattern[str] = re.compile(r"(?!)")
    sentence_start: re.Pattern[str] = re.compile(
        r"(?:El|Il|Lo|La|Los|Las|Une?|Una|Le|Les|L['’]|Der|Die|Das|Ein|Eine)(?!\w)"
    )
    oblique: re.Pattern[str] = re.compile(r"(?!)")
    naming: re.Pattern[str] = re.compile(r"(?!)")
    wish: re.Pattern[str] = re.compile(r"(?!)")
    plural: re.Pattern[str] = re.compile(r"(?!)")
    several: re.Pattern[str] = re.compile(r"")
    clause: re.Pattern[str] = re.compile(r"(?!)")


def _words(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"(?:{pattern})(?![\w'’ʼ-])", re.IGNORECASE)


def _no_verb_ends(pattern: str) -> re.Pattern[str]:
    """Match a cue whose last word does not have this ending."""
    return re.compile(rf"(?!.*(?:{pattern})\Z)", re.IGNORECASE)


def _lower_words(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"(?:{pattern})(?:(?<=['’])|(?!\w) ?)")


_NOTHING: Final = re.compile(r"(?!)")
_OBLIQUE: Final = re.compile(
    r"\w*(?:[оеє](?:го|му|ю|м)|[иыі]м|ої|ей|[ую]|(?:ист|іст|ент|єнт|ат|ант|ник|ик|тор|ер|ор|тел|ар|лог)[ая]|ця|вця)(?!\w)"
)
_CAPITALIZED: Final = re.compile(r"\w(?=[^\W\d_A-ZА-ЯЁЄІЇҐ])")

_PLURAL_VERB: Final = re.compile(r"\w(?:ли(?:с[ья])?|[уюая]ть?(?:ся)?)(?!\w)", re.IGNORECASE)
# A noun or an adjective in the plural among the first words, or two names. A noun in the plural may end as one in the
# singular does: such a speaker is shown without the verb.
_SEVERAL: Final = re.compile(
    r"(?:[\w-]+ )?[\w-]*[а-яёіїєґ][ыиеії](?!\w)|(?:они|вони)\Z|.+ (?:и|і|й|та) \w", re.IGNORECASE
)

_RUSSIAN: Final = CueRules(
    phrase=_words(r"по|со?|согласно|на|в|из|для|судя"),
    finite=_no_verb_ends(r"в|вши(?:сь)?|ясь|ась(?<!лась)|(?<!с)я|(?<!л)а|ть(?:ся)?|ти|н[оаы]?|[оы]то|яты"),
    as_word=_words("как"),
    naming=_words("назвал[аи]?|называ(?:ет|ют)|окрестил[аи]?"),
    conjunction=_lower_words("что|чтобы|якобы|будто|как|когда|почему|зачем|где|куда|кто|сколько"),
    plain_conjunction=_lower_words("что"),
    object=_lower_words("об?о?|про|на|в|во|к|за|от|с|со|по|из"),
    joint=", ",
    sentence_start=_CAPITALIZED,
    oblique=_OBLIQUE,
    plural=_PLURAL_VERB,
    several=_SEVERAL,
)

_UKRAINIAN: Final = CueRules(
    phrase=_words(r"за|згідно|на|у|в|зі?|зо|для|з|як"),
    finite=_no_verb_ends(r"[аяую]чи(?:сь)?|вши(?:сь)?|ти(?:ся)?|но|[ия]то|ний|ні"),
    as_word=_words("як"),
    naming=_words("назва(?:в|ла|ли)|назива(?:є|ють)"),
    conjunction=_lower_words("що|щоби?|аби|нібито|ніби|буцімто|мовби|як|коли|чому|де|куди|хто|скільки|чи"),
    plain_conjunction=_lower_words("що"),
    object=_lower_words("про|о|на|у|в|до|за|від|з|із|зі|по"),
    joint=", ",
    sentence_start=_CAPITALIZED,
    oblique=_OBLIQUE,
    plural=_PLURAL_VERB,
    several=_SEVERAL,
)

_SPANISH: Final = CueRules(
    phrase=_words(
        r"(?:declarac|afirmac|petic)i(?:ón|ones)|anuncios?|solicitud|exigencias?|advertencias?|promesas?|propuestas?|tesis"
        r"|palabras|testimonios?|según|para|de acuerdo|conforme|en|a (?:juicio|criterio|su)|por|al|tras|de|desde"
    ),
    finite=re.compile(r"(?!\w+(?:[aei]r(?:se|l[aeo]s?)?|ndo(?:se|l[aeo]s?)?|[ai]d[ao]s?)\Z)", re.IGNORECASE),
    as_word=_words("(?:tal |así )?(?:y )?como|según(?! el| la| los| las)"),
    naming=_words("(?:calific|tild|tach)\\w+"),
    wish=_words(r"petici(?:ón|ones)|solicitud|exigencias?|propuestas?"),
    genitive="de",
    conjunction=_lower_words("que|si|cómo|por qué|quién|qué|cuándo|dónde|cuánto"),
    plain_conjunction=_lower_words("que"),
    object=_lower_words("de|del|sobre|acerca|a|al|por|contra|en|la|el|los|las|una?|sus?|este|esta|ese|esa"),
    joint=" ",
    plural=re.compile(r"\w(?:aron|ieron)(?!\w)"),
    several=re.compile(r"(?:[Ll][oa]s|[Uu]n[oa]s|\w+s)(?!\w)|.*s\Z|.+ (?:y|e) \w"),
)

_FRENCH: Final = CueRules(
    phrase=_words(
        r"selon|pour|d['’]après|[àa] (?:s[ae]s?|son|leurs?|en croire)|aux yeux|au|de|en|dans|suivant|par|sous"
    ),
    # "A contesté …, et déploré que": a participle without its auxiliary is no verb.
    finite=re.compile(r"(?!\w*(?:ant|er|ir|dire|faire|ée?s?)\Z)", re.IGNORECASE),
    naming=_words("(?:a |avait )?(?:qualifi|surnomm|baptis)\\w+"),
    as_word=_words("comme|ainsi que|tel que"),
    conjunction=_lower_words("que|qu['’]|si|s['’]il|comment|pourquoi|combien|quand|où|ce qu[ei]|ce qu['’]"),
    plain_conjunction=_lower_words("que|qu['’]"),
    object=_lower_words(
        "du|des?|d['’]|au|aux|à|sur|contre|pour|les?|la|l['’]|une?|s[ae]s?|son|leurs?|ce|cette|ces|cet"
    ),
    joint=" ",
    colon="\N{NO-BREAK SPACE}:",
    clitic=re.compile(r"-(?:t-)?(?:ils?|elles?|on|je|nous)?(?= |\Z)", re.IGNORECASE),
)

_ITALIAN: Final = CueRules(
    phrase=_words(r"secondo|per|a (?:detta|giudizio|parere|dire|suo)|ad avviso|stando|in base|da|dal|come da|tra|di"),
    finite=re.compile(r"(?!\w+(?:[aei]r(?:e|si|l[aeio])|ndo(?:si|l[aeio])?|[aiu]t[aoei])\Z)", re.IGNORECASE),
    as_word=_words("(?:così )?come|secondo quanto"),
    conjunction=_lower_words("che|ch['’]|se|come|perché|chi|cosa|quando|dove|quanto"),
    plain_conjunction=_lower_words("che|ch['’]"),
    object=_lower_words("di|del|dello|della|dei|degli|delle|dell['’]|su|sul|sulla|contro|il|lo|la|i|gli|le|l['’]|una?"),
    joint=" ",
)

_SEPARABLE: Final = (
    r"mitt|ankünd|ausf|aussag|hinw|hinz|vorw|vorschl|vorh|einr|einw|zug[ai]b|zusa|zusich|zust|festst|festh|klarst|nahel"
    r"|darl|auff|aufr|anga|angib|abstr|ablehn|zurückw|bekanntg|anmerk|anf[üu]|anmahn|andeut|anreg|anprang|beipf|mitg"
)

_GERMAN: Final = CueRules(
    phrase=_words(
        r"laut|nach|zufolge|gemäß|so|demnach|aus|für|in|im|wonach|mit|bei|von|vom|zum|unter|wie|auf"
        r"|(?:heißt|hieß) es|es (?:heißt|hieß)|zitier\w+"
        r"|(?:(?:sein|ihr|unser|der|dess)\w*|\w+s) \w+ (?:nach|zufolge)"
    ),
    finite=re.compile(
        rf"(?!(?:{_SEPARABLE})\w*\Z|(?!geht\b|geste[hi]|gestan|gesto)(?:\w{{2,6}})?ge\w{{2,}}(?:t|en)\Z"
        r"|zu |\w*zu\w+en\Z"
        r"|.* (?:hat|habe|haben|hatten?|hätten?|wird|werde|wurden?|will|wolle|könne|müsse|solle?|ist|sei)\Z)",
        re.IGNORECASE,
    ),
    as_word=_words("wie"),
    naming=_words("nannten?|nenn(?:t|en)|bezeichnet(?:en?)?"),
    conjunction=_lower_words("dass|ob|wie|warum|weshalb|wer|was|wann|wo|wohin|wieso"),
    plain_conjunction=_NOTHING,
    object=_lower_words("über|von|vom|vor|für|gegen|um|auf|an|am|zum|zur|mit|die|den|das|dem|der|einen?|eine"),
    joint=", ",
    verb_second=True,
    clause=re.compile(
        r"\A(?:nur )?(?:er|sie|es|man|wir|ich)\b|\b(?:sei(?:en)?|habe|hätten?|werde|würden?|könnten?|könne"
        r"|müssten?|müsse|sollten?|solle|wollten?|wolle|dürften?|dürfe|gebe|gäbe|ist|sind|war|waren|hat|haben|wird|werden|kann)\b"
    ),
    noun=re.compile(
        r"(?=[A-ZÄÖÜ])(?:Meinung|Ansicht|Auffassung|Bitten?|Appelle?|Aufrufe?|Versprechen|Thesen?|Argumente?|Hinweise?"
        r"|Vor(?:w[uü]rf|schl[aä]g)\w*|\w+(?:ung(?:en)?|(?:aus|zu|vorher)sagen?)|Aussagen?|Zusagen?|Prognosen?|Beschwerden?)\Z"
    ),
    genitive="von",
    nominatives=(
        (re.compile(r"\A(?:de[mnrs]|(?:ein|dies)e[mnrs])\s(?=\w)", re.IGNORECASE), ""),
        (re.compile(r"\A([a-zäöüß]\S+)e[nr](?=\s[A-ZÄÖÜ])"), r"\1e"),  # "offizielle | Angaben"
        (re.compile(r"(?<=[Bb]ericht)en\b"), "e"),
    ),
    subject_phrase=_words(r"so|wie"),
)

CUE_RULES: Final[Mapping[str, CueRules]] = MappingProxyType(
    {"ru": _RUSSIAN, "uk": _UKRAINIAN, "es": _SPANISH, "fr": _FRENCH, "it": _ITALIAN, "de": _GERMAN}
)
"""The rules of each language that has an analyser other than English."""


def within_sentence(post: str, rules: CueRules) -> str:
    """Lower the first letter of what has a capital only because it begins a sentence."""
    return post[:1].lower() + post[1:] if rules.sentence_start.match(post) else post
