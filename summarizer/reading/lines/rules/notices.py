"""Notices of the site to its readers: cookies, adverts, accounts, browsers, disclaimers."""

from typing import Final

from summarizer.reading.lines.browser_notices import BROWSER_NOTICES
from summarizer.reading.lines.phrases import NO_SPEECH
from summarizer.reading.lines.rules.rule import Rule, rule

NOTICES: Final[tuple[Rule, ...]] = (
    rule(
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
    rule(
        "advertisement",
        r"advertise?ments?(?: \d+)?(?:\W.*continue.*)?|advertising|ads?|(?:ad|ads) by .{1,30}|(?:sponsored"
        r"|promoted)(?: content| by .{1,40})?|(?:story|article|content) continues (?:below|after|here)\b.*"
        r"|continue reading below.*|continue reading the main story"
        r"|(?:scroll|click) (?:down )?to continue.*|skip (?:ad|advertisement)"
        r"|(?:this )?ad(?:vertisement)? (?:has not loaded|will (?:close|end))\b.*"
        r"|this advertisement\b.*\barticle continues\b.*|remove ads?|close ad|report (?:this )?ad|реклама(?: \d+)?"
        r"|на правах рекламы|anzeigen?|werbung|advertorial|publicités?|la suite après (?:la|cette) publicité"
        r"|publicidad|publicidade|continúa (?:la lectura )?(?:después|tras) (?:de )?la publicidad|reklam[ae]?"
        r"|pubblicità|continua a leggere dopo la pubblicità|advertentie|annons|annonse|annonce|mainos"
        r"|reklamní sdělení|hirdetés|διαφήμιση|nach der anzeige weiterlesen|artikel(?:text)? (?:geht"
        r"|wird) .{0,40}weiter\W*|dalsza część .{0,30}pod reklamą|reszta .{0,30}pod reklamą",
    ),
    rule(
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
    rule("browser", *BROWSER_NOTICES),
    rule(
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
)
