"""The patterns of notices about the reader's browser, JavaScript or advert blocker, by language.

A report about browsers addresses its readers, too: "If you use an older browser, your data may be at risk." So a notice
must ask for something in the imperative, or begin with what is wrong with the reader's own browser.
"""

from typing import Final

from summarizer.reading.lines.phrases import NO_SPEECH

# The imperative begins a line, a sentence or a clause.
_START: Final = r"(?:|.*[.!?:;,–—-] )"

# A fault ends its sentence, or what follows is about the page or about what the reader should do.
_END: Final = r"(?:[.!;].*|,? (?:by|on|for|with|so|and (?:may|might|can|could|will) not|this|our|all|some|the)\b.*)?"
_STOP: Final = r"(?:[.!;].*)?"


def _notice(thing: str, *forms: str) -> str:
    """Return a pattern of lines, in lower case, that name a thing and have one of several forms."""
    return rf"(?=.*\b(?:{thing}|java ?script|ad[ -]?block)){NO_SPEECH}(?:{'|'.join(forms)})"


_PAGE: Final = (
    r"(?:(?:in order )?to (?:view|use|see|read|watch|continue|proceed|access|enjoy|experience|run|display|load|visit"
    r"|get|post|comment|log ?in|sign in|improve|keep|support)|and (?:reload|refresh|try)|in your|on (?:this|our))\b.*"
)
_NOTICED: Final = (
    r"(?:(?:\w+[,:!.]|(?:it )?(?:looks|seems|appears)(?: like| that)?"
    r"|we(?:'ve| have)? (?:noticed|detected|see)(?: that)?) )*"
)
_YOUR_BROWSER: Final = r"(?:your (?:\w+ )?browser(?: version)?|the browser you are using)"
_FAULT: Final = (
    r"(?:out[ -]of[ -]date|outdated|obsolete|old|an? (?:old|older|outdated|unsupported) version|unsupported|compatible"
    r"|support(?:ed|s)?|up to date|java ?script (?:disabled|turned off))"
)

_ENGLISH: Final = _notice(
    "browser|chrome|firefox|safari|our app",
    # A request: "please upgrade", "we recommend that you update".
    r".*\b(?:please|we (?:strongly |highly )?(?:recommend|suggest|advise))\b[^,.!?]*\b(?:up(?:grad|dat)|enabl"
    r"|disabl|activat|deactivat|switch|turn|whitelist|allow|us(?:e|ing) (?:an?|another|one|the latest)\b"
    r"|download|install|pause).*",
    # An imperative: "enable JavaScript to", "upgrade your browser", "turn off your ad blocker".
    rf"{_START}(?:you (?:need|have) to |you must )?(?:enable|activate|turn on|allow) (?:\w+ )?java ?script(?:\W*"
    rf"| {_PAGE})",
    rf"{_START}(?:upgrade|update|switch off|turn off|disable|pause|whitelist) (?:your|the) (?:\w+ )?"
    rf"(?:browser|ad[ -]?block\w*)(?:\W*| {_PAGE})",
    r"(?:for|to (?:get|have|enjoy|obtain)) the best (?:possible )?(?:\w+ )?experience\b[^,.!?]*, (?:\w+ )?"
    r"(?:switch|use|upgrade|update|download|install|enable|try)\b.*",
    # A fault: "your browser is out of date", "you are using an outdated browser", "JavaScript is disabled".
    rf"{_NOTICED}{_YOUR_BROWSER} (?:is|isn't|seems|appears|does|doesn't|has)(?: (?:to be|not|no longer|currently|very"
    rf"|too|fully))* {_FAULT}\b{_END}",
    rf"{_NOTICED}you(?:'re| are| appear to be| seem to be| have| may be) (?:currently |still )?(?:using |running )?an?"
    rf" (?:(?:old|older|outdated|unsupported|obsolete) (?:\w+ )?browser|ad[ -]?block\w*)"
    rf"(?: (?:version|enabled|installed|active|(?:turned|switched) on))?{_END}",
    rf"{_NOTICED}(?:your )?(?:java ?script|ad[ -]?block\w*) (?:is|seems to be|appears to be) (?:currently )?(?:disabled"
    rf"|enabled|required to|active|not enabled|not available|(?:turned |switched )?o(?:n|ff)){_END}"
    r"|java ?script (?:is|seems to be) disabled in your browser\b.*",
    r"(?:this|our) (?:web)?(?:site|page|app)\b[^.!?]{0,40}\b(?:requires|needs|works (?:best|better) (?:with|in|on)"
    r"|has limited support for)\b.*",
)
_GERMAN: Final = _notice(
    "browser|werbeblocker",
    r".*\bbitte\b.*(?:aktualisier|aktivier|deaktivier|schalt|erlaub|verwend|nutz|wechsel|installier|pausier).*",
    rf"{_START}(?:aktualisieren|aktivieren|deaktivieren|verwenden|nutzen|erlauben|schalten) sie\b.*",
    r"(?:ihr|dein) (?:\w+ )?browser (?:ist|wird|unterstützt)\b[^.!?,]*"
    rf"\b(?:veraltet|nicht (?:mehr )?aktuell|nicht (?:\w+ )?unterstützt|java ?script nicht|diese seite nicht)\b{_STOP}",
    r"(?:wir haben bemerkt, dass )?sie (?:verwenden|nutzen|haben) (?:\w+ )?einen? (?:(?:veraltet|alt|nicht unterstützt)"
    rf"e\w* (?:version ihres )?browsers?|(?:werbe|ad[ -]?)blocker)(?: aktiviert)?{_STOP}",
    rf"java ?script ist (?:\w+ )*(?:deaktiviert|nicht aktiviert|ausgeschaltet|erforderlich){_STOP}",
)
_FRENCH: Final = _notice(
    "navigateur|bloqueurs? de publicités?",
    r".*\b(?:veuillez|merci de|nous vous (?:conseillons|recommandons|invitons)|s'il vous plaît)\b.*(?:activ|mett|à jour"
    r"|utilis|autoris|chang|télécharg|install).*",
    rf"{_START}(?:désactivez|activez|mettez|autorisez)\b.*",
    r"votre (?:version de )?navigateur (?:est|n'est|ne)\b[^.!?,]*"
    rf"\b(?:obsolète|(?:plus|pas) (?:\w+ )?(?:pris en charge|à jour|compatible|supporté)|trop ancien)"
    rf"(?:, (?:mettez|veuillez).*)?{_STOP}",
    r"(?:nous avons (?:détecté|remarqué) que )?vous utilisez (?:\w+ )?un (?:navigateur (?:obsolète|non \w+|ancien)"
    rf"|bloqueur de publicités?|ad[ -]?block\w*){_STOP}",
)
_SPANISH: Final = _notice(
    "navegador|bloqueador(?:es)? de (?:anuncios|publicidad)",
    r".*\b(?:por favor|(?:le|te) recomendamos)\b.*(?:activ|actuali|habilit|utili|us[ae]|cambi|permit|instal).*",
    rf"{_START}(?:desactiv[ae]|activ[ae]|actuali(?:za|ce)|habilit[ae]) (?:el |su |tu )?"
    r"(?:navegador|java ?script|bloqueador)\b.*",
    r"(?:su|tu) (?:versión de )?navegador (?:no|está)\b[^.!?,]*"
    rf"\b(?:compatible|actualizado|desactualizado|obsoleto|anticuado|soportado){_STOP}",
    r"(?:parece que )?(?:usas?|utilizas?|está usando|estás usando|está utilizando) un (?:navegador (?:obsoleto|antiguo"
    rf"|desactualizado|no compatible)|bloqueador de (?:anuncios|publicidad)){_STOP}",
)
_RUSSIAN: Final = _notice(
    r"браузер\w*|блокировщик\w*",
    r"(?:.*\b(?:пожалуйста|просим)\b.*|(?:|.*[.!?:;,–—-] ))(?:обновит[еь]|включит[еь]|отключит[еь]|установите"
    r"|используйте|разрешите)\b.*",
    rf"ваш\w* [^.!?,]*\b(?:устарел\w*|не поддержива\w+)\b[^.!?,]*{_STOP}",
    r"(?:похоже, )?(?:вы используете|у вас (?:включ[её]н|установлен)) (?:устаревш\w+ (?:\w+ )?браузер\w*"
    rf"|блокировщик\w*)[^.!?,]*{_STOP}",
)

BROWSER_NOTICES: Final = (_ENGLISH, _GERMAN, _FRENCH, _SPANISH, _RUSSIAN)
"""Patterns of whole lines in lower case."""
