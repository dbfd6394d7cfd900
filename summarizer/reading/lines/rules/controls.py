"""The controls of a page: navigation, times, tags, and lines that are links."""

from typing import Final

from summarizer.reading.lines.phrases import NO_SPEECH, REST
from summarizer.reading.lines.rules.rule import UPPER, Rule, rule

_UNIT = r"(?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|[smhdw])"

CONTROLS: Final[tuple[Rule, ...]] = (
    rule(
        "navigation",
        r"(?:sent|gesendet|versendet) (?:from|via|using|von|mit) (?:my |mein\w* )?[\w ]{1,40}\W*"
        r"|von meinem \w+ (?:gesendet|aus gesendet)|envoyé (?:de|depuis) (?:mon )?[\w ]{1,30}|enviado (?:desde"
        r"|do) (?:mi |meu )?[\w ]{1,30}|inviato da(?:l mio)? [\w ]{1,30}|отправлено (?:с|из) [\w ]{1,30}"
        r"|wysłane z [\w ]{1,30}|get outlook for \w+\W*|-+\s*(?:forwarded|original|пересылаемое|weitergeleitete"
        r"|mensaje reenviado|message transféré)\b.{0,40}",
    ),
    rule(
        "navigation",
        r"(?:skip|jump|go|back|return) to (?:the )?(?:main |article |site )?(?:content|navigation|menu|article|top"
        r"|search|footer|header|home|main menu|homepage|home page)(?: close)?|logo return to top"
        rf"|click here\b{NO_SPEECH}[^.!?]*[.!]?",
        r"get\b[^.!?]{0,60} in our app\W*|download (?:our|the) (?:\w+ )?app\b[^.!?]{0,60}[.!]?"
        r"|scroll down for (?:the )?(?:video|photos|pictures|more)\W*"
        r"|with (?:\w+ ){0,2}wires?(?: services?)?\W*"
        r"|listen to [^.!?]{1,40} live (?:at|from) \d[^.!?]{0,80}\.?",
        r"article content continued|skip past newsletter promotion|after newsletter promotion|gift(?: this)? article"
        r"|add (?:us|\w+(?: \w+)?) (?:as a preferred source )?on google\W*"
        r"|[(\[]?opens in (?:a )?new (?:tab|window)[)\]]?"
        r"|(?:(?:item|image|photo|picture|slide) )?\d{1,3} (?:of|/) \d{1,3}|\[\d{1,3}/\d{1,3}\]"
        r"|up next|recommended (?:videos?|stories)|purchase licensing rights(?:, opens new tab)?"
        r"|(?:(?:first |last )?(?:published|updated) )?(?:at )?\d{1,2}[.:]\d{2} ?(?:[ap]\.?m\.?)? ?"
        r"(?:bst|gmt|ces?t|e[sd]?t|p[sd]t|ist|ae[sd]t)",
        # The day of an article, without a space before its hour.
        r"[a-z]{3,9}\.? \d{1,2}, \d{4} ?\d{1,2}:\d{2} ?[ap]\.?m\.?(?: [a-z]{2,4}(?:[+-]\d{1,2})?)?"
        r"(?: ?(?:updated|published)\b[^.!?]{0,60})?",
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
        r"|\d{1,2}:\d{2}(?:\s*[/|-]\s*\d{1,2}:\d{2})?|\d{1,2}\.\d{2} ?[ap]m"
        r"|now playing.{0,60}|view (?:full|all|more|image"
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
    rule(
        "navigation",
        rf"(?:(?:last )?(?:updated|published|posted|modified)[: ]*)?(?:an?|\d{{1,2}}|one|two|three) ?{_UNIT} ago"
        r"(?: ?share)?(?: ?save)?|share ?save"
        r"|just now|yesterday|(?:обновлено |опубликовано )?\d{0,2} ?(?:минут\w*|мин\.?|час\w*|ч\.?|дн\w+|день"
        r"|недел\w+) назад|только что|\d{0,2} ?(?:хвилин\w*|годин\w*|дн\w+|день) тому"
        r"|(?:aktualisiert )?vor \d{1,2} (?:minuten?|min\.?|stunden?|std\.?|tag(?:en)?)|vor einer (?:stunde"
        r"|minute)|(?:mis à jour |publié )?il y a \d{1,2} ?(?:minutes?|min|heures?|h|jours?|j)"
        r"|(?:actualizado )?hace \d{1,2} ?(?:minutos?|min|horas?|h|días?)|há \d{1,2} (?:minutos?|horas?|dias?)"
        r"|\d{1,2} (?:minuti|ore|giorni) fa|un'ora fa|\d{1,2} (?:min\.?|minut\w*|godz\.?|godzin\w*|dni) temu"
        r"|\d{1,2} (?:minuten|uur|dagen) geleden|för \d{1,2} (?:minuter|timmar|dagar) sedan|\d{1,2} (?:timer"
        r"|minutter|dager|dage) siden|před \d{1,2} (?:hodin\w+|minut\w+|dny)",
    ),
    rule(
        "links",
        r"(?:(?:https?://|www\.)\S++\s*+)++",
        r"(?:#[^\s#]++[\s,|•·]*+)++",
        r"(?:link|ссылка|enlace|lien|url|more info|details|подробности|детали)\s*[:–—-]?\s*(?:https?://|www\."
        r"|t\.me/)\S+",
        r"[^.!?…]{1,60}[:–—-]\s*https?://\S+",
        r"(?:(?:contact|e-?mail|write|reach|send|tips?"
        r"|got a tip)\b[^.!?…@]{0,80}[\s:])?[\w.+-]{1,64}@[\w-]+\.[\w.-]+",
        r"\[email protected\]|\[?image or embed\]?|pic\.(?:twitter|x)\.com/\w+",
    ),
    rule(
        "links",
        r"(?i:sources?|via|источники?|джерел[оа]|quellen?|fuentes?|fontes?|fonti?|źródł[oa]|bron|källa|kilde|lähde"
        rf"|zdroj)\s*[:|]\s*(?={UPPER}|[@\d«\"“]|https?://|www\.|dpa\b|epd\b)(?:{REST}|.{{1,60}})",
        cased=True,
    ),
)
