"""The patterns of boilerplate lines: links, share buttons, credits, calls to action, adverts."""

import re
from dataclasses import dataclass
from typing import Final

from summarizer.reading.lines.browser_notices import BROWSER_NOTICES
from summarizer.reading.lines.phrases import (
    AGENCY,
    ALSO,
    CALL,
    CREDIT,
    CREDITED,
    HANDLE,
    MARK,
    MEDIUM,
    NAME,
    NETWORK,
    NO_SPEECH,
    PHOTO_AGENCY,
    PICTURE,
    REST,
    SHARE,
    SHARED,
    US,
)

_ALONE = r"[\s.!…:→»>]*"
_UPPER = r"[A-ZÀ-ÞĀ-ŽА-ЯЁІЇЄΑ-Ω]"
_SEPARATED = r"[\s|,/•·:&+–—-]++"
_PARTS = rf"(?:{AGENCY}|{PHOTO_AGENCY}|{NAME})"
_UNIT = r"(?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|[smhdw])"


@dataclass(frozen=True, slots=True)
class Rule:
    """A pattern of a whole line, and the reason why such a line is not part of the article.

    The pattern is matched against the lower-cased line, or if `cased` is set against the line itself, to recognise
    names by their capitals. If `below` is set, the rule applies only below prose, since it could match a headline.
    """

    reason: str
    pattern: re.Pattern[str]
    cased: bool
    below: bool


def _rule(reason: str, *patterns: str, cased: bool = False, below: bool = False) -> Rule:
    return Rule(reason, re.compile("|".join(patterns)), cased, below)


# If prose could begin in the same way, the rule requires a colon, a call to action or a missing full stop:
# "Read more slowly, the minister said." stays.
RULES: Final[tuple[Rule, ...]] = (
    _rule(
        "read more",
        rf"(?:read more|{ALSO}|more from \w+){MARK}.+",
        rf"(?:{ALSO}|read more|read the full (?:story|article|report|text)|continue reading|keep reading|read on"
        r"|show more|full story|read full (?:story|article)|click to read more)(?: here| below)?(?: \(pdf\)?)?(?: »)?"
        + _ALONE,
        r"(?:read more|read the full (?:story|article))(?: (?:about|from|on|at|here|in our|stories|news|by|of our"
        rf"|articles)\b|:){REST}",
    ),
    _rule(
        "read more",
        r"also on [\w-]+\.[a-z]{2,12}\b.*|follow .{2,80}\bcoverage (?:of|at|on) .{0,80}https?://\S+\W*",
    ),
    _rule("read more", rf"(?i:{ALSO}|read more) (?=[\"“«'‘(\d]|{_UPPER}){REST}\??", cased=True, below=True),
    _rule(
        "related",
        r"(?:related(?: (?:story|article|post|news|topics?|reading|coverage|stories|articles))?|recommended"
        r"|most read|trending|suggested|you may also like|verwandte artikel|meistgelesen)\s*[:|»]\s*.+",
    ),
    _rule(
        "related",
        r"(?i:explainer|in pictures|in photos|photos|watch|watch live|listen|video|videos|live|gallery|podcast"
        r"|смотрите|видео|фото|vidéo|vídeo|wideo|im video|infographic)\s*[:|»]\s*(?=[\"“«'‘\d]"
        rf"|{_UPPER})(?:{REST}\??|.{{1,90}})",
        cased=True,
        below=True,
    ),
    _rule(
        "share row",
        rf"(?:please )?(?:{SHARE})(?:{_SEPARATED}(?:{SHARED})\b)*+{_ALONE}",
        rf"(?:{NETWORK})(?:{_SEPARATED}(?:{NETWORK}|{SHARE}|\d+)\b)*+[\s:]*",
        r"(?:auf|sur|en|via|on|per|artikel|beitrag|diesen artikel|article|story|post|this (?:article|story|post)"
        rf"|cet article|in den sozialen netzwerken)(?:{_SEPARATED}(?:{SHARED})\b){{0,6}}?{_SEPARATED}(?:{SHARE})",
        r"\d[\d.,]*\s?[km]? (?:shares?|likes?|views?|retweets?|reactions?|просмотр\w*|лайк\w*|aufrufe|vues|vistas)",
    ),
    _rule(
        "newsletter",
        r"(?:sign up|get|register|enter your|want (?:more|the)|receive|subscribe|recibe|reciba|recevez|erhalten sie"
        rf"|holen sie sich|zapisz się|inscrivez-vous|melden sie sich|получайте|jetzt)\b{NO_SPEECH}.*\b(?:newsletters?"
        r"|inbox|e-?mail address|correo|boletín|boîte mail|postfach|рассылк\w*|newslettera?)\b.*",
        r".{0,40}\bnewsletters?\b.{0,20}(?:abonnieren|bestellen|anmelden|sign[- ]?up)\W*",
        r"get email updates from .{1,80}",
        r"(?:interested in )?more newsletters\?? browse here\W*",
    ),
    _rule(
        "subscribe",
        rf"(?:please |bitte |пожалуйста,? )?(?:{CALL})(?:-| )?(?:(?:to|on|for|at|на|в|за|к|zu|auf|à|a|en|em|su|do|na"
        rf"|op|på) )?(?:{US})\b{NO_SPEECH}(?:{REST}|.{{0,80}}[.!])",
        rf"(?:please |bitte )?(?:{CALL})\b{NO_SPEECH}(?:[^.!?…]|\.\w){{0,120}}?(?:{HANDLE}|\b(?:{MEDIUM})\b)(?:{REST}"
        r"|.{0,80}[.!])",
        rf"(?:{CALL}){_ALONE}",
        rf"{HANDLE}{_ALONE}",
        rf"(?:[^.!?…,@]{{1,40}}[\s|:–—-]\s*)?{HANDLE}(?:{_SEPARATED}{HANDLE})*+",
        rf"{HANDLE}\s*[|–—:-]\s*[^.!?…]{{1,40}}",
        rf"[^.!?…|]{{1,40}}[|·•]\s*(?:{CALL})",
        rf"(?:join|follow|find|like|мы|wir|ми) (?:us )?(?:on|in|в|у|auf)(?: the)? (?:social media|(?:{NETWORK}"
        rf"|{MEDIUM})(?:{_SEPARATED}(?:{NETWORK}|{MEDIUM}|and|и|und)\b)*+)(?:{MARK}.{{0,80}})?[.!]?",
        rf"(?:our|the|наши?|unsere?|notre|nuestr[oa]|noss[oa]|il nostro|nasz|my) (?:\w+[ -]){{0,2}}?(?:{MEDIUM}"
        rf"|group|page|чат|группа|бот|сайт)(?: (?:in|on|в|у|en|auf|sur) \w+)?(?:{MARK}.{{0,80}})?",
        rf"(?:more|all|latest|больше|ещ[её] больше|все|más|mehr|plus|więcej)\b{NO_SPEECH}[^.!?…]{{0,60}}(?:in|on|в|у"
        rf"|auf|sur|en|na) (?:our|нашем|нашому|unserem|notre|nuestro|naszym) (?:\w+[ -]){{0,2}}?(?:{MEDIUM})\b{REST}",
    ),
    _rule(
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
    _rule(
        "caption",
        rf"[(\[]?(?i:{PICTURE})(?i:{CREDIT})\s*[:©|/]\s*(?!.*, (?:he|she|they) )(?:[^\sa-zà-ÿа-я].*|(?:afp|dpa|epa"
        r"|via|by|courtesy|imago|picture alliance|pixabay|unsplash|getty|shutterstock|istock)\b.*)",
        r"[(\[]?(?i:photo(?:s|graph)?|image|picture|video|illustration|foto|фото) (?i:by|courtesy of|credit|via|von"
        rf"|di|de|par|source,?) {_PARTS}(?:(?:\s*[/,|]\s*| for | via ){_PARTS}){{0,4}}[)\]]?\.?",
        r"(?i:image caption|media caption|image source|image credit|photo credit|credit\.\.\.|credits?:|courtesy:"
        rf"|courtesy of)[\s,]*(?={_UPPER}|©).{{2,200}}",
        rf"[(\[©\s]*(?:{PHOTO_AGENCY}|(?:{AGENCY}) (?i:photo|file photo|images?|file))(?:\s*[/,|]\s*{_PARTS}"
        rf"| via {_PARTS}){{0,3}}(?:, (?i:file))?[)\].]*",
        rf"[(\[]?(?=[^/.!?]{{2,60}}(?:/| via ))(?=.*\b(?:{AGENCY}|{PHOTO_AGENCY})\b){_PARTS}(?: (?i:photo))?(?:(?:/"
        rf"| via ){_PARTS}){{1,4}}+(?:,? (?i:file|archive|pool|handout))?[)\].]*",
        rf"[^()\[\]]{{10,}}+[(\[][^()\[\]/]{{2,60}}/(?:{AGENCY}|{PHOTO_AGENCY})\b[^()\[\]]{{0,40}}[)\]]\.?",
        r"Fot\. .{2,60}",
        rf"[^/]{{10,}}+/(?:(?<=REUTERS/)|(?<=AP Photo/)|(?<=AFP/)|(?<=EPA/)|(?<=EFE/)){_PARTS}(?:/{_PARTS}"
        r"|, (?i:file))?[)\].]*",
        r"[^()\[\]]{10,}+[(\[](?i:(?:file )?photo|image|foto|фото|picture|bild)(?i: by| courtesy of| credit"
        r"|s)?\s?[:/ ]\s?[^()\[\]]{2,60}[)\]]\.?",
        r"\(?(?i:file photo|file image|symbolbild|archivbild|фото из архива|photo d'illustration"
        r"|imagen de archivo)\W*",
        cased=True,
    ),
    _rule("credits", rf"[(\[\s—–*-]*{CREDITED}", r"\(?(?i:our standards):.{1,100}", cased=True),
    _rule(
        "credits",
        rf"[(\[\s—–*-]*(?i:written|published|posted|uploaded|produced|submitted) by {NAME}(?:(?:, and | and |, "
        rf"| & ){NAME}){{0,5}}\)?\.?",
        rf"[\s(\[/–—-]*(?:{AGENCY})(?:(?:[/,;&]| and )\s*(?:{AGENCY})){{0,4}}[\s)\]/–—.-]*",
        cased=True,
        below=True,
    ),
    _rule(
        "credits",
        r".{2,200} contributed (?:reporting )?(?:to|for) this (?:report|story|article|dispatch"
        r"|post)(?: from .{0,40})?\W*",
        r".{2,100} contributed reporting(?: (?:from|in) .{2,60})?\W*|reach the reporters?\b.{0,20}"
        r"\b(?:on|at) .{2,120}",
        r"\(?this (?:story|article|report|version|piece|copy)(?: (?:has been|was|is))? (?:first |originally |also "
        r"|automatically )?(?:published|appeared|updated|corrected|corrects|corects|refiled|refiles|produced"
        r"|translated|generated|auto-generated|has been (?:updated|corrected))\b.*",
        r"this is a (?:developing|breaking) (?:news )?story\b.*|(?:more|further) (?:details )?to follow\W*"
        r"|check back for updates\W*|developing story\W*",
        r"с использованием материалов .{2,80}|по материалам:? .{2,80}|mit material (?:von|der) .{2,60}",
    ),
    _rule(
        "copyright",
        r"\(?(?:©|\(c\)|℗).{0,200}",
        r"copyright\s*(?:©|\(c\)|of|by|:)?\s*(?:\d{4}\b.*|[|/].*)",
        r".{0,120}\b(?:all rights reserved|alle rechte vorbehalten|tous droits réservés"
        r"|(?:todos )?los derechos reservados|todos os direitos reservados|tutti i diritti riservati"
        r"|wszelkie prawa zastrzeżone|(?:все|всі) права (?:защищены|захищені)|alle rechten voorbehouden"
        r"|všechna práva vyhrazena)(?:\W*|\W*[.|©–-]\W*(?:this|no part|reproduction|unauthori[sz]ed|©|\d{4}|use"
        r"|terms).{0,200})",
        r"this copy is for your personal\b.*",
        r"реклама\. (?:ооо|ао|ип) .{2,120}|если вы нашли ошибку\b.{0,120}|\([a-zä]{2,4}/(?:dpa|afp|apa|sda|kna|epd)\)",
        r"support independent journalism\b.{0,100}|like what you(?:'re| are)? read(?:ing)?\?.{0,100}"
        r"|what do you think\? (?:tell|let) us\b.{0,60}|add us as a preferred source\b.{0,60}"
        r"|have you been affected by .{2,80}\? (?:get in touch|contact us|email us)\b.{0,100}",
        r"this material may not be published\b.*|no part of this (?:site|page|publication|article)\b.*(?:reproduced"
        r"|copied)\b.*|(?:перепечатка|копирование|использование) материалов\b.*|при (?:цитировании|использовании"
        r"|перепечатке)\b.*(?:ссылк|обязательн)\w*.*",
    ),
    _rule("copyright", rf"(?i:copyright):? (?={_UPPER}){REST}", cased=True, below=True),
    _rule(
        "cookies",
        r"(?:we|this (?:web)?site|our (?:web)?site|our partners)(?: and (?:our|its"
        rf"|selected) (?:\w+ ){{0,2}}(?:partners|vendors|affiliates))? uses? (?:\w+ )?cookies\b{NO_SPEECH}.*",
        r"(?:accept|manage|reject|allow|decline)(?: all)? cookies|(?:privacy (?:and|&) )?cookies?(?:[ -](?:policy"
        r"|settings|preferences|notice|consent|statement|banner)| & tracking)?\W*",
        r"(?:wir|diese (?:web)?seite|unsere (?:web)?seite) (?:verwende[nt]|nutz(?:en|t))\b.{0,40}cookies\b.*"
        r"|(?:nous|ce site) utilis(?:ons|e) des cookies\b.*|(?:utilizamos|usamos|este sitio (?:web )?utiliza"
        r"|este site utiliza) cookies\b.*|мы используем (?:файлы )?(?:cookie|куки)\w*.*|(?:сайт"
        r"|этот сайт) использует (?:файлы )?cookie.*|(?:używamy|ta strona (?:korzysta"
        r"|używa)) (?:z )?(?:plików )?cookies\b.*|(?:questo sito|utilizziamo) (?:utilizza|usa)? ?(?:i )?cookie\b.*"
        r"|(?:wij|deze (?:web)?site) gebruik\w* cookies\b.*",
        r"by (?:clicking|using|continuing|choosing|signing|submitting|registering|subscribing"
        r"|browsing)\b.{1,160}\byou (?:agree|consent|accept|acknowledge)\b.*",
        r"(?:manage|customi[sz]e) (?:my |your )?(?:cookie |consent |privacy )(?:choices|settings|preferences"
        r"|options)|consent preferences|cookies verwalten",
    ),
    _rule(
        "advertisement",
        r"advertise?ments?(?: \d+)?(?:\W.*continue.*)?|advertising|ads?|(?:ad|ads) by .{1,30}|(?:sponsored"
        r"|promoted)(?: content| by .{1,40})?|(?:story|article|content) continues (?:below|after|here)\b.*"
        r"|continue reading below.*|(?:scroll|click) (?:down )?to continue.*|skip (?:ad|advertisement)"
        r"|(?:this )?ad(?:vertisement)? (?:has not loaded|will (?:close|end))\b.*"
        r"|this advertisement\b.*\barticle continues\b.*|remove ads?|close ad|report (?:this )?ad|реклама(?: \d+)?"
        r"|на правах рекламы|anzeigen?|werbung|advertorial|publicités?|la suite après (?:la|cette) publicité"
        r"|publicidad|publicidade|continúa (?:la lectura )?(?:después|tras) (?:de )?la publicidad|reklam[ae]?"
        r"|pubblicità|continua a leggere dopo la pubblicità|advertentie|annons|annonse|annonce|mainos"
        r"|reklamní sdělení|hirdetés|διαφήμιση|nach der anzeige weiterlesen|artikel(?:text)? (?:geht"
        r"|wird) .{0,40}weiter\W*|dalsza część .{0,30}pod reklamą|reszta .{0,30}pod reklamą",
    ),
    _rule(
        "account",
        r"(?:(?:please |already a (?:subscriber|member)\? ?)?(?:subscribe|sign[ -]?in|sign up|log ?in|register"
        r"|create (?:an|your|a free) (?:free )?account)(?: now| today| for free| here)?,?)(?: or (?:sign[ -]?in"
        r"|sign up|log ?in|register|subscribe|create an account))? to (?:continue|unlock|read|keep reading|access"
        rf"|view|comment|join|leave|post|save|get (?:full|unlimited))\b{NO_SPEECH}.*",
        r"(?:register|subscribe|sign in|log in|create an account)(?:(?: / | or | \| | )(?:sign[ -]?in|sign up"
        r"|log ?in|register|subscribe|create an account))+(?: to unlock.*| to continue.*)?\W*",
        r"(?:already|not) (?:a )?(?:subscriber|member|registered|subscribed)\b.{0,100}"
        r"|already have an account\b.{0,60}|don['’]t have an account\b.{0,60}"
        r"|(?:do you )?have an account\? .{0,40}",
        r"this (?:article|content|story|page|video) is (?:only |exclusively |reserved |free |available )+(?:for|to"
        r"|only)\b.{0,40}(?:subscribers|members|register|read)\b.*",
        r"you(?:['’]ve| have)? reached (?:the|your)\b.{0,40}\b(?:limit|articles)\b.*|looks like you(?:['’]ve"
        r"| have) reached your .{0,40}limit\W*|(?:you have )?\d+ (?:free )?articles? (?:left|remaining).*",
        r"you must be (?:logged|signed) in\b.*|you are (?:logged|signed) in as.*|you can (?:save this"
        r"|manage (?:your )?saved) articles?\b.*|enjoy (?:additional|unlimited) (?:articles|access)\b.*"
        r"|access articles from across\b.*|get unlimited access\b.*|thanks for (?:signing up|subscribing"
        r"|registering)\W*|a welcome email is on its way\b.*|please check your (?:inbox|junk folder)\b.*"
        r"|there was an error,? please\b.*|we encountered an issue\b.*|we apologi[sz]e, but this video\b.*"
        r"|try refreshing your browser\b.*|(?:to (?:read|see|view|watch|download|listen)"
        r"|for (?:more|details|all))\b.{0,160}\b(?:click|tap) here\b.{0,30}"
        r"|tap here to see other videos\b.*|please enable javascript\b.*"
        r"|your browser does not support\b.*|(?:thank you for visiting [^!?]{1,60}[.!] )?you(?:['’]re| are) using an?"
        r" (?:\w+ ){0,2}browser\b.*|(?:sie (?:verwenden|nutzen) einen (?:veralteten|nicht unterstützten) browser"
        r"|votre navigateur (?:est obsolète|n['’]est (?:pas|plus) (?:à jour|pris en charge)))\b.*"
        r"|this video (?:is not available|cannot be played"
        r"|file cannot be played)\b.*|if you are a home delivery\b.*subscription.*|support (?:local|our"
        r"|independent) journalism\W*|share your thoughts\b.{0,80}comments\b.{0,10}"
        r"|registration on or use of this site\b.*|save my name, email\b.*"
        r"|your email address will not be published\b.*|required fields are marked.*",
        r"(?:jetzt|hier)? ?(?:kostenlos )?(?:registrieren|anmelden|einloggen) und weiterlesen\W*"
        r"|sie sind angemeldet als\b.*|kennen sie schon unsere\b.*|(?:vous avez )?déjà abonné\b.{0,40}"
        r"|(?:cet )?article (?:est )?réservé aux abonnés\W*|¿?ya eres suscriptor\b.{0,40}"
        r"|contenido exclusivo para suscriptores\W*",
    ),
    _rule("browser", *BROWSER_NOTICES),
    _rule(
        "disclaimer",
        r"disclaimer\s*:.*|(?:the )?(?:views|opinions)(?: and (?:views|opinions))? (?:expressed|stated"
        r"|presented) (?:in|here|by|above|on|are)\b.*\b(?:author|writer|own|those|not necessarily|reflect)\b.*",
        r"(?:any )?(?:opinions|views) expressed\b.*\b(?:author|own|necessarily)\b.*|(?:мнение"
        r"|точка зрения) (?:автор\w*|редакци\w*)\b.*\b(?:не совпада\w+|совпада\w+|не отража\w+)\b.*"
        r"|редакция не нес[её]т ответственност\w+.*|(?:this|the) (?:article|content|information"
        r"|material)\b.{0,80}\b(?:is not|does not constitute|should not be)\b.{0,60}\badvice\b.*"
        r"|die (?:hier )?geäußerten meinungen\b.*|las opiniones (?:expresadas|vertidas)\b.*"
        r"|les opinions exprimées\b.*",
    ),
    _rule(
        "navigation",
        r"(?:sent|gesendet|versendet) (?:from|via|using|von|mit) (?:my |mein\w* )?[\w ]{1,40}\W*"
        r"|von meinem \w+ (?:gesendet|aus gesendet)|envoyé (?:de|depuis) (?:mon )?[\w ]{1,30}|enviado (?:desde"
        r"|do) (?:mi |meu )?[\w ]{1,30}|inviato da(?:l mio)? [\w ]{1,30}|отправлено (?:с|из) [\w ]{1,30}"
        r"|wysłane z [\w ]{1,30}|get outlook for \w+\W*|-+\s*(?:forwarded|original|пересылаемое|weitergeleitete"
        r"|mensaje reenviado|message transféré)\b.{0,40}",
    ),
    _rule(
        "navigation",
        r"(?:skip|jump|go|back|return) to (?:the )?(?:main |article |site )?(?:content|navigation|menu|article|top"
        r"|search|footer|header|home|main menu|homepage|home page)(?: close)?|logo return to top"
        rf"|click here\b{NO_SPEECH}[^.!?]*[.!]?",
        r"get\b[^.!?]{0,60} in our app\W*|download (?:our|the) (?:\w+ )?app\b[^.!?]{0,60}[.!]?"
        r"|scroll down for (?:the )?(?:video|photos|pictures|more)\W*"
        r"|with (?:\w+ ){0,2}wires?(?: services?)?\W*"
        r"|listen to [^.!?]{1,40} live (?:at|from) \d[^.!?]{0,80}\.?",
        r"loading(?: comments)?|\d{1,3}[- ]?min(?:ute)?n?s?\.?(?:[- ](?:read|video|listen"
        r"|lesezeit|de lecture|de lectura|di lettura|czytania|leestijd))?|(?:lesezeit|reading time|read time"
        r"|estimated read|temps de lecture|lecture|tiempo de lectura|tempo de leitura|tempo di lettura|время чтения"
        r"|час читання|czas czytania|leestijd)\s*:?\s*(?:ca\.? )?\d{1,3}\W*\w{0,8}\.?"
        r"|listen(?: to (?:this )?(?:article|story|podcast))?(?:\s*[·|:(]?\s*\d{1,2}:\d{2}\)?)?|(?:tags?"
        r"|topics?|filed under|posted in|categor(?:y|ies)|keywords|tagged(?: with)?|теги|метки|тэги|ключевые слова"
        r"|рубрика|schlagw[oö]rter|schlagworte|étiquettes|mots[- ]clés|etiquetas|palabras clave|tagi"
        r"|trefwoorden)\s*:.+|(?:save|bookmark)(?: (?:this )?(?:article|story|for later))?|forwarded from .{1,80}"
        r"|переслано (?:из|от) .{1,80}|weitergeleitet (?:von|aus) .{1,80}|(?:download|get|available"
        r"|now available|загрузите|скачать|скачайте|laden|jetzt|télécharger|disponible|descarga"
        r"|pobierz)\b[^.!?]{0,40}\b(?:app store|google play|app|приложение|aplikacj[aęi])\b[^.!?]{0,40}"
        r"|\d{1,2}:\d{2}(?:\s*[/|-]\s*\d{1,2}:\d{2})?|now playing.{0,60}|view (?:full|all|more|image"
        r"|gallery|the|comments|\d+)\b[^.!?]{0,60}|see (?:all|full|more)\b[^.!?]{0,40}"
        r"|powered by [^.!?]{1,40}(?:\.com(?: \w+)?)?|search(?: for)?:? ?(?:search)?|page \d+(?: of \d+)?"
        r"|enter city\b.{0,60}|set your location\W*|change your (?:current )?location\W*"
        r"|(?:customize )?your weather\b.{0,100}|post was not sent\b.*|email check failed\b.*"
        r"|sorry, your blog cannot\b.*|send to email address.*|(?:toggle|open|close|hide|show|expand|collapse"
        r"|enlarge) (?:the )?(?:\w+ )?(?:caption|menu|navigation|search|image|sidebar|gallery|more|transcript"
        r"|menu sidebar|section)\b[^.!?]{0,20}|author of the article|about (?:the|this) author|follow authors?"
        r"|report (?:an? )?(?:error|typo|issue|bug)\b[^.!?]{0,40}|(?:found|spotted|noticed|нашли|заметили"
        r"|знайшли) (?:an? )?(?:error|typo|mistake|ошибк\w+|опечатк\w+|помилк\w+)\b.{0,120}",
    ),
    _rule(
        "navigation",
        rf"(?:(?:last )?(?:updated|published|posted|modified)[: ]+)?(?:an?|\d{{1,2}}|one|two|three) ?{_UNIT} ago"
        r"|just now|yesterday|(?:обновлено |опубликовано )?\d{0,2} ?(?:минут\w*|мин\.?|час\w*|ч\.?|дн\w+|день"
        r"|недел\w+) назад|только что|\d{0,2} ?(?:хвилин\w*|годин\w*|дн\w+|день) тому"
        r"|(?:aktualisiert )?vor \d{1,2} (?:minuten?|min\.?|stunden?|std\.?|tag(?:en)?)|vor einer (?:stunde"
        r"|minute)|(?:mis à jour |publié )?il y a \d{1,2} ?(?:minutes?|min|heures?|h|jours?|j)"
        r"|(?:actualizado )?hace \d{1,2} ?(?:minutos?|min|horas?|h|días?)|há \d{1,2} (?:minutos?|horas?|dias?)"
        r"|\d{1,2} (?:minuti|ore|giorni) fa|un'ora fa|\d{1,2} (?:min\.?|minut\w*|godz\.?|godzin\w*|dni) temu"
        r"|\d{1,2} (?:minuten|uur|dagen) geleden|för \d{1,2} (?:minuter|timmar|dagar) sedan|\d{1,2} (?:timer"
        r"|minutter|dager|dage) siden|před \d{1,2} (?:hodin\w+|minut\w+|dny)",
    ),
    _rule(
        "links",
        r"(?:(?:https?://|www\.)\S++\s*+)++",
        r"(?:#[^\s#]++[\s,|•·]*+)++",
        r"(?:link|ссылка|enlace|lien|url|more info|details|подробности|детали)\s*[:–—-]?\s*(?:https?://|www\."
        r"|t\.me/)\S+",
        r"[^.!?…]{1,60}[:–—-]\s*https?://\S+",
        r"(?:(?:contact|e-?mail|write|reach|send|tips?"
        r"|got a tip)\b[^.!?…@]{0,80}[\s:])?[\w.+-]{1,64}@[\w-]+\.[\w.-]+",
        r"\[email protected\]|\[?image or embed\]?",
    ),
    _rule(
        "links",
        r"(?i:sources?|via|источники?|джерел[оа]|quellen?|fuentes?|fontes?|fonti?|źródł[oa]|bron|källa|kilde|lähde"
        rf"|zdroj)\s*[:|]\s*(?={_UPPER}|[@\d«\"“]|https?://|www\.|dpa\b|epd\b)(?:{REST}|.{{1,60}})",
        cased=True,
    ),
)
