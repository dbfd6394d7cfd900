"""Lines that ask readers to subscribe, or offer to end it."""

from typing import Final

from summarizer.reading.lines.phrases import CALL, HANDLE, MARK, MEDIUM, NETWORK, NO_SPEECH, REST, US
from summarizer.reading.lines.rules.rule import ALONE, SEPARATED, Rule, rule

SUBSCRIPTIONS: Final[tuple[Rule, ...]] = (
    rule(
        "newsletter",
        r"(?:sign up|get|register|enter your|want (?:more|the)|receive|subscribe|recibe|reciba|recevez|erhalten sie"
        rf"|holen sie sich|zapisz się|inscrivez-vous|melden sie sich|получайте|jetzt)\b{NO_SPEECH}.*\b(?:newsletters?"
        r"|inbox|e-?mail address|correo|boletín|boîte mail|postfach|рассылк\w*|newslettera?)\b.*",
        r".{0,40}\bnewsletters?\b.{0,20}(?:abonnieren|bestellen|anmelden|sign[- ]?up)\W*",
        r"get email updates from .{1,80}",
        r"(?:on )?supporting (?:science|our|local|independent|quality) journalism",
        rf"if you(?:'re| are) enjoying this (?:article|story|piece|post)\b(?! of\b){NO_SPEECH}.*",
        r"(?:interested in )?more newsletters\?? browse here\W*",
    ),
    rule(
        "subscribe",
        rf"(?:please |bitte |пожалуйста,? )?(?:{CALL})(?:-| )?(?:(?:to|on|for|at|на|в|за|к|zu|auf|à|a|en|em|su|do|na"
        rf"|op|på) )?(?:{US})\b{NO_SPEECH}(?:{REST}|.{{0,80}}[.!])",
        rf"(?:please |bitte )?(?:{CALL})\b{NO_SPEECH}(?:[^.!?…]|\.\w){{0,120}}?(?:{HANDLE}|\b(?:{MEDIUM})\b)(?:{REST}"
        r"|.{0,80}[.!])",
        rf"(?:{CALL}){ALONE}",
        rf"{HANDLE}{ALONE}",
        rf"(?:[^.!?…,@]{{1,40}}[\s|:–—-]\s*)?{HANDLE}(?:{SEPARATED}{HANDLE})*+",
        rf"{HANDLE}\s*[|–—:-]\s*[^.!?…]{{1,40}}",
        rf"[^.!?…|]{{1,40}}[|·•]\s*(?:{CALL})",
        rf"(?:join|follow|find|like|мы|wir|ми) (?:us )?(?:on|in|в|у|auf)(?: the)? (?:social media|(?:{NETWORK}"
        rf"|{MEDIUM})(?:{SEPARATED}(?:{NETWORK}|{MEDIUM}|and|и|und)\b)*+)(?:{MARK}.{{0,80}})?[.!]?",
        rf"(?:our|the|наши?|unsere?|notre|nuestr[oa]|noss[oa]|il nostro|nasz|my) (?:\w+[ -]){{0,2}}?(?:{MEDIUM}"
        rf"|group|page|чат|группа|бот|сайт)(?: (?:in|on|в|у|en|auf|sur) \w+)?(?:{MARK}.{{0,80}})?",
        rf"(?:more|all|latest|больше|ещ[её] больше|все|más|mehr|plus|więcej)\b{NO_SPEECH}[^.!?…]{{0,60}}(?:in|on|в|у"
        rf"|auf|sur|en|na) (?:our|нашем|нашому|unserem|notre|nuestro|naszym) (?:\w+[ -]){{0,2}}?(?:{MEDIUM})\b{REST}",
    ),
    rule(
        "unsubscribe",
        r"unsubscribe(?: here| now| from (?:this|these|our|all)\b.{0,60})?\W*|(?:to unsubscribe"
        r"|if you (?:no longer )?(?:wish|want) to (?:unsubscribe|receive|stop receiving))\b.{0,80}\b(?:click"
        r"|visit|reply|follow|please|link|e-?mail)\b.*|click here to (?:unsubscribe|stop)\b.*",
        r"you(?:['’]re| are) receiving this (?:e-?mail|newsletter|message)\b.*"
        r"|view (?:this )?(?:e-?mail )?in (?:your )?browser\W*",
        r"отписаться\b[^.!?]*|newsletter abbestellen|se désabonner|se désinscrire|darse de baja"
        r"|cancelar suscripción|wypisz się",
        r"(?:manage|update) (?:your )?(?:e-?mail |subscription )?preferences",
    ),
)
