"""The phrases of pages that are shown in place of an article (paywalls, notices, empty shells) in many languages."""

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from summarizer.model import Refusal


def _any(*phrases: str) -> re.Pattern[str]:
    return re.compile("|".join(phrases), re.IGNORECASE)


PAYWALL_CUT: Final = _any(
    r"subscribe (?:now )?to (?:continue|keep) reading|subscribe for all of|while we verify access|unlock this article"
    r"|this (?:article|content|story) is (?:for|reserved for|available to|only available to) (?:paying )?subscribers",
    r"(?:artikel|jetzt|hier) weiterlesen|weiterlesen mit|(?:nur )?für abonnent(?:en|innen)|ganzen artikel lesen",
    r"réservée? aux abonnés|il vous reste \d+ ?%|lire la suite (?:avec|de cet article)|pour lire la suite",
    r"(?:exclusivo|solo) para (?:suscriptores|assinantes|abonados)|para seguir leyendo|continue lendo",
    r"(?:riservato|solo) (?:agli|per) abbonati|per continuare a leggere|только (?:для|по) подпис|лише для передплатник",
    r"доступ\w* только (?:по подписке|подписчикам)|оформите подписку|чтобы читать дальше|щоб читати далі|передплатіть",
    r"会員限定(?!の?\s*(?:有料)?\s*記事も)|続きを読むには|残り\d+文字|订阅后(?:继续)?阅读|付费(?:阅读|会员)|訂閱後(?:繼續)?閱讀",
    r"tylko dla (?:prenumeratorów|subskrybentów)|czytaj dalej (?:z|po)|lees verder met|läs vidare med",
)
"""Phrases at the place where a paywall cuts off an article, unlike "Already a subscriber?", which is on every page."""

# In the order in which they are sought: rarer ones first, because consent banners are on pages of every kind.
NOTICE_PHRASES: Final[Mapping[Refusal, re.Pattern[str]]] = MappingProxyType({
    Refusal.PAGE_CAPTCHA: _any(
        r"verify (?:that )?you are (?:a )?human|are you a robot|(?:not|n['’]t) a (?:ro)?bot|\bcaptcha"
        r"|checking (?:your browser|if the site connection)|unusual (?:traffic|activity)|attention required"
        r"|just a moment\.\.\.|press (?:&|and) hold|bot detection|confirm (?:that )?you are (?:a )?human",
        r"enable js and disable any ad ?blocker|kein roboter|pas un robot|no (?:eres|soy|es) un robot|не робот",
    ),
    Refusal.PAGE_BLOCKED: _any(
        r"access denied|access to this page has been denied|don['’]t have permission to access|error 1020",
        r"unavailable (?:due to|for) legal reasons|not available in your (?:region|country|location)",
        r"access cannot be granted at this time|you have been blocked|403 forbidden",
    ),
    Refusal.PAGE_MISSING: _any(
        r"page (?:was |could )?(?:can)?not (?:be )?found|can['’]?(?:no)?t find (?:that|the|this) page"
        r"|error 404\b|\b404 (?:error|not found|page)|\A404\Z"
        r"|(?:page|article|story) (?:is |has been )?(?:no longer|removed)|\bpage not available",
        r"page (?:you requested |you are looking for )?(?:does not|doesn['’]t) exist|page introuvable",
        r"seite (?:wurde )?nicht gefunden|страница не найдена|página no (?:encontrada|existe)|pagina non trovata"
        r"|página não encontrada|nie znaleziono strony|strona nie istnieje|pagina niet gevonden|sidan hittades inte"
        r"|сторінку не знайдено|puslapis nerastas|sayfa bulunamadı",
    ),
    Refusal.PAGE_PAYWALL: _any(
        PAYWALL_CUT.pattern,
        r"subscribe (?:now )?to (?:continue|read|keep reading|unlock)|already (?:a subscriber|have an account)"
        r"|subscribers? only|for subscribers|to continue reading|(?:sign|log) in to (?:read|continue)|premium article"
        r"|unlock this article|start your (?:free )?(?:trial|subscription)|become a (?:member|subscriber)"
        r"|(?:register|sign up)(?: now)?(?: for free)? to read|bereits abonnent|jetzt abonnieren",
    ),
    Refusal.PAGE_CONSENT: _any(
        r"before you continue|we (?:and our (?:\d+ )?partners )?(?:use|value) (?:cookies|your privacy)"
        r"|reject all(?: cookies|\W*\Z)"
        r"|(?:accept|manage) (?:all |your )?(?:cookies|consent|privacy)|your privacy choices|cookie consent"
        r"|site uses? cookies|cookies zustimmen|accepter les cookies",
        r"(?:wir und unsere|nous et nos|nosotros y nuestros|noi e i nostri|my i nasi) (?:\d+ )?\w+",
        r"mit werbung weiterlesen|continuer sans accepter|aceptar (?:todo|y continuar)|rechazar todo"
        r"|tout (?:accepter|refuser)|alle akzeptieren|akzeptieren und weiter|accetta e continua"
        r"|zaakceptuj|принять все|прийняти всі",
    ),
    Refusal.PAGE_SCRIPT: _any(
        r"(?:enable|requires?|turn on) java ?script|java ?script (?:is )?(?:disabled|required|muss|erforderlich)"
        r"|activez javascript|habilit[ae] javascript|включите javascript",
    ),
})  # fmt: skip

CONSENT_WORDS: Final = _any(
    r"\b(?:cookies?|consent\w*|trackers?|tracking|partners?|partenaires|socios|privacy|gdpr|personali[sz]ed"
    r"|einwilligung\w*|datenschutz\w*|tracking|werbung|zustimm\w*|widerruf\w*|partner|personenbezogen\w*"
    r"|consentement|vie privée|confidentialité|accepter|traceurs|privacidad|consentimiento|aceptar|rechazar"
    r"|rastreadores|identificadores|dispositivo|consenso|zgod\w+|prywatnoś\w+|ciasteczk\w+|согласи\w+|персональн\w+)\b"
)
"""The vocabulary of consent; a consent page contains little else."""

LIVE_TITLE: Final = re.compile(
    r"\b(?:live(?:[ -]?(?:blog|ticker|updates|coverage|feed))?|as it happened|en direct|en vivo|in diretta|na żywo"
    r"|ao vivo|онлайн-трансляция|прямой эфир|наживо)\b",
    re.IGNORECASE,
)

BANNER_WORDS: Final = _any(
    r"\b(?:vendors?|identifiers?|legitimate interests?|withdraw|opt out|adverts?|advertising|profiles?|settings"
    r"|anbieter|ger[äa]te?s?|berechtigte[sn]? interesse\w*|profile|einverstanden|einstellungen|zugriffe"
    r"|appareil|fournisseurs|intérêt légitime|publicités?|proveedores|interés legítimo|publicidad|anuncios"
    r"|fornitori|interesse legittimo|pubblicità|устройств\w+|реклам\w+|партн[её]р\w*|профил\w+|разреша\w+"
    r"|пристро\w+|профіл\w*|дозволя\w+|dostawc\w+|urządzeni\w+|reklam\w+)\b"
)
"""Further words of a box that asks for consent; reports are full of them, too."""

BANNER_ADDRESS: Final = _any(
    r"\b(?:we|our|this (?:web ?)?site)\b.*\byou(?:r|rs)?\b",
    r"\b(?:wir|unsere?|diese (?:web)?seite)\b.*\b(?:sie|ihre?[mnr]?)\b|\b(?:nous|nos|ce site)\b.*\bv(?:ous|otre|os)\b",
    r"\b(?:nosotros|nuestros?|este sitio|utilizamos|usamos)\b.*\b(?:usted|su|sus|tus?)\b",
    r"\b(?:noi|nostri|utilizziamo|usiamo)\b.*\b(?:tuo|tuoi|tua|suo|suoi)\b|\b(?:мы|ми)\b.*\bва(?:ш\w*|м|с)\b",
)
"""What a box says in which a site addresses its reader."""

PART_NOTICE: Final = _any(
    PAYWALL_CUT.pattern,
    r"\bpreview of (?:a|an|this|our) (?:\w+[ -]){0,2}(?:story|article|report|feature)"
    r"|subscribers?[ -]only (?:story|article)|(?:full|whole|complete) (?:article|story|text) (?:is )?(?:only )?"
    r"(?:available )?(?:to|for) (?:our )?(?:subscribers|members)",
    r"to (?:continue|keep) reading\b|(?:rest|remainder) of this (?:article|story)|you have read \d+ ?%",
    r"nur (?:für )?abonnent|sie haben \d+ ?% (?:des|dieses)|(?:ganzen|vollständigen) (?:artikel|text) (?:lesen|mit)",
    r"vous avez lu \d+ ?%|la suite (?:de cet article )?est (?:réservée|accessible)|il vous reste [\d.,]+ ?%",
    r"para (?:seguir leyendo|leer (?:el resto|la noticia completa|el artículo completo))|has leído (?:el )?\d+ ?%",
    r"(?:per leggere|continua a leggere) (?:il resto|l['’]articolo completo|tutto)|contenuto riservato",
    r"(?:полный текст|продолжение|полная версия)\b.{0,40}\b(?:подпис\w+|доступ\w+)|para continuar lendo",
)
"""What the line says that ends the part of an article which a page shows; a menu may say the same."""
