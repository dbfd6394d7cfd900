"""Lines that lead to other articles: more to read, related stories, rows of share buttons."""

from typing import Final

from summarizer.reading.lines.phrases import ALSO, LIVE, LIVE_PAGE, MARK, NETWORK, REST, SHARE, SHARED
from summarizer.reading.lines.rules.rule import ALONE, SEPARATED, UPPER, Rule, rule

TEASERS: Final[tuple[Rule, ...]] = (
    rule(
        "read more",
        rf"(?:read more|{ALSO}|more from \w+){MARK}.+",
        rf"(?:{ALSO}|read more|read the full (?:story|article|report|text)|continue reading|keep reading|read on"
        r"|show more|full story|read full (?:story|article)|click to read more)(?: here| below)?(?: \(pdf\)?)?(?: »)?"
        + ALONE,
        r"(?:read more|read the full (?:story|article))(?: (?:about|from|on|at|here|in our|stories|news|by|of our"
        rf"|articles)\b|:){REST}",
    ),
    rule(
        "read more",
        r"also on [\w-]+\.[a-z]{2,12}\b.*|follow .{2,80}\bcoverage (?:of|at|on) .{0,80}https?://\S+\W*",
    ),
    rule("read more", rf"(?i:{ALSO}|read more) (?=[\"“«'‘(\d]|{UPPER}){REST}\??", cased=True, below=True),
    rule(
        "read more",
        rf"(?:LEARN MORE|READ MORE|READ NEXT|READ ALSO|ALSO READ|SEE ALSO|MORE ON THIS|RELATED|DON['’]T MISS)[:\s]\s*"
        rf"[\"“«'‘(]?{UPPER}.+",
        rf"{LIVE_PAGE}[^.!?:\"“”]{{4,90}}{LIVE}",
        cased=True,
        below=True,
    ),
    rule(
        "related",
        r"(?:related(?: (?:story|article|post|news|topics?|reading|coverage|stories|articles))?|recommended"
        r"|most read|trending|suggested|you may also like|verwandte artikel|meistgelesen)\s*[:|»]\s*.+",
        r"explore more on these topics\b[^.!?]*",
    ),
    rule(
        "related",
        r"(?i:explainer|in pictures|in photos|photos|watch|watch live|listen|video|videos|live|gallery|podcast"
        r"|смотрите|видео|фото|vidéo|vídeo|wideo|im video|infographic)\s*[:|»]\s*(?=[\"“«'‘\d]"
        rf"|{UPPER})(?:{REST}\??|.{{1,90}})",
        cased=True,
        below=True,
    ),
    rule(
        "share row",
        rf"(?:please )?(?:{SHARE})(?:{SEPARATED}(?:{SHARED})\b)*+{ALONE}",
        rf"(?:{NETWORK})(?:{SEPARATED}(?:{NETWORK}|{SHARE}|\d+)\b)*+[\s:]*",
        r"(?:auf|sur|en|via|on|per|artikel|beitrag|diesen artikel|article|story|post|this (?:article|story|post)"
        rf"|cet article|in den sozialen netzwerken)(?:{SEPARATED}(?:{SHARED})\b){{0,6}}?{SEPARATED}(?:{SHARE})",
        r"\d[\d.,]*\s?[km]? (?:shares?|likes?|views?|retweets?|reactions?|просмотр\w*|лайк\w*|aufrufe|vues|vistas)",
    ),
)
