"""Captions, credits and copyright lines."""

from typing import Final

from summarizer.news_agencies import AGENCY
from summarizer.reading.lines.phrases import CONTRIBUTED, CREDIT, CREDITED, NAME, OUTLET, PHOTO_AGENCY, PICTURE, REST
from summarizer.reading.lines.rules.rule import UPPER, Rule, rule
from summarizer.reading.lines.version_notes import UPDATED

_FULL_NAME = rf"{UPPER}[\w.’'-]+(?: {UPPER}[\w.’'-]*){{1,2}}"
_PARTS = rf"(?:{AGENCY}|{PHOTO_AGENCY}|{NAME})"

CREDITS: Final[tuple[Rule, ...]] = (
    rule(
        "caption",
        rf"[(\[]?(?i:{PICTURE})(?i:{CREDIT})\s*[:©|/]\s*(?!.*, (?:he|she|they) )(?:[^\sa-zà-ÿа-я].*|(?:afp|dpa|epa"
        r"|via|by|courtesy|imago|picture alliance|pixabay|unsplash|getty|shutterstock|istock)\b.*)",
        r"[(\[]?(?i:photo(?:s|graph)?|image|picture|video|illustration|foto|фото) (?i:by|courtesy of|credit|via|von"
        rf"|di|de|par|source,?) {_PARTS}(?:(?:\s*[/,|]\s*| for | via ){_PARTS}){{0,4}}[)\]]?\.?",
        r"(?i:image caption|media caption|image source|image credit|photo credit|credit\.\.\.|credits?:|courtesy:"
        rf"|courtesy of)[\s,]*(?={UPPER}|©).{{2,200}}",
        rf"[(\[©\s]*(?:{PHOTO_AGENCY}|(?:{AGENCY}) (?i:photo|file photo|images?|file))(?:\s*[/,|]\s*{_PARTS}"
        rf"| via {_PARTS}){{0,3}}(?:, (?i:file))?[)\].]*",
        rf"[(\[]?(?=[^/.!?]{{2,60}}(?:/| via ))(?=.*\b(?:{AGENCY}|{PHOTO_AGENCY})\b){_PARTS}(?: (?i:photo))?(?:(?:/"
        rf"| via ){_PARTS}){{1,4}}+(?:,? (?i:file|archive|pool|handout))?[)\].]*",
        rf"[^()\[\]]{{10,}}+[(\[][^()\[\]/]{{2,60}}/(?:{AGENCY}|{PHOTO_AGENCY})\b[^()\[\]]{{0,40}}[)\]]\.?",
        r"Fot\. .{2,60}",
        # "Ida Lund/For the Norby Post", "Caption: IDA LUND/NORBY NEWS".
        rf"(?:(?i:caption): ?)?{_FULL_NAME} ?/ ?(?:(?:For|Special to) (?:[Tt]he )?{NAME}|(?:[Tt]he )?{OUTLET}"
        rf"|(?:[A-Z’'&-]+ ){{1,5}}(?:NEWS|TIMES|POST|HERALD|PRESS|JOURNAL|TRIBUNE|STAR|PHOTO))\.?",
        rf"[^/]{{0,300}}REUTERS/{NAME} (?i:purchase licensing rights)(?:, opens new tab)?",
        rf"[^/]{{10,}}[.!?] (?:{NAME} ?/ ?)?(?:{PHOTO_AGENCY})",
        rf".{{10,280}}[.!?…\"”’'] (?:Photograph|Photo|Image|Picture|Composite|Illustration): {_PARTS}"
        r"(?: ?/ ?[^.!?/]{2,40}){0,3}\.?",
        # The number of the pictures in a gallery, and the photographer.
        rf"\d{{1,2}} [\"“‘]?{UPPER}[^/]{{10,}}[.!?] (?:Obtained by )?(?:{NAME}|[A-Z]{{2,8}})(?: ?/ ?{NAME})?(?<![.!?])",
        r".{5,}\| ?(?i:photo|image|picture) (?i:credits?|courtesy): ?.{2,60}",
        rf"[^/]{{10,}}+/(?:(?<=REUTERS/)|(?<=AP Photo/)|(?<=AFP/)|(?<=EPA/)|(?<=EFE/)){_PARTS}(?:/{_PARTS}"
        r"|, (?i:file))?[)\].]*",
        r"[^()\[\]]{10,}+[(\[](?i:(?:file )?photo|image|foto|фото|picture|bild)(?i: by| courtesy of| credit"
        r"|s)?\s?[:/ ]\s?[^()\[\]]{2,60}[)\]]\.?",
        r"\(?(?i:file photo|file image|symbolbild|archivbild|фото из архива|photo d'illustration"
        r"|imagen de archivo)\W*",
        cased=True,
    ),
    rule(
        "dateline",
        rf"(?:{NAME}[.,]? )?(?:\((?:{AGENCY})\)|CNN|CNN Business|Reuters) ?[—–-]{{1,2}}",
        cased=True,
    ),
    rule("credits", r"Published in [A-Z][\w ]{2,40}, [A-Z][a-z]{2,8} \d{1,2}(?:st|nd|rd|th)?,? \d{4}", cased=True),
    rule("credits", r"\((?:[A-Z]{2,6})\)|Field Level Media", cased=True, below=True),
    rule("credits", rf"[(\[\s—–*-]*{CREDITED}", r"\(?(?i:our standards):.{1,100}", cased=True),
    rule(
        "credits",
        rf"[(\[\s—–*-]*(?i:written|published|posted|uploaded|produced|submitted) by {NAME}(?:(?:, and | and |, "
        rf"| & ){NAME}){{0,5}}\)?\.?",
        rf"[\s(\[/–—-]*(?:{AGENCY})(?:(?:[/,;&]| and )\s*(?:{AGENCY})){{0,4}}[\s)\]/–—.-]*",
        cased=True,
        below=True,
    ),
    rule(
        "credits",
        rf".{{2,200}} {CONTRIBUTED}(?: from .{{0,40}})?\W*",
        r".{2,100} contributed reporting(?: (?:from|in) .{2,60})?\W*|reach the reporters?\b.{0,20}"
        r"\b(?:on|at) .{2,120}",
        UPDATED,
        r"this is a (?:developing|breaking) (?:news )?story\b.*|(?:more|further) (?:details )?to follow\W*"
        r"|check back for updates\W*|developing story\W*",
        r"с использованием материалов .{2,80}|по материалам:? .{2,80}|mit material (?:von|der) .{2,60}",
    ),
    rule(
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
    rule("copyright", rf"(?i:copyright):? (?={UPPER}){REST}", cased=True, below=True),
)
