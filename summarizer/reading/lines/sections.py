"""The headings of the sections after an article: comments, and lists of links."""

import re
from typing import Final

from summarizer.reading.lines.phrases import ALSO

# Everything below such a heading is comments, not the article.
COMMENTS: Final = re.compile(
    r"(?:leave a (?:comment|reply)|post a (?:comment|reply)|add (?:a|your) comment|write a comment"
    r"|be the first to comment)\b.{0,60}|(?:оставить|добавить|написать|залишити|додати) (?:свой "
    r"|свій )?комм?ент(?:арий|ар|увати)|(?:schreiben sie |schreibe |hinterlasse )?(?:einen )?kommentar (?:schreiben"
    r"|verfassen|hinterlassen|abgeben)|schreiben sie einen kommentar|(?:laisser|ajouter|écrire) un commentaire"
    r"|laisser une réponse|deja(?:r)? (?:un comentario|una respuesta)|escrib[ei]r? un comentario"
    r"|deixe (?:um comentário|uma resposta)|lascia un (?:commento|tuo commento)|(?:dodaj|zostaw|napisz) komentarz"
    r"|laat een reactie achter|(?:lämna|skriv) en kommentar|(?:legg igjen|skriv) en kommentar|kirjoita kommentti"
    r"|(?:napsat|přidat) komentář|αφήστε (?:ένα )?σχόλιο"
)

# Comments may follow such a line; if more prose follows than is above it, it was only a button.
COMMENT_COUNT: Final = re.compile(
    r"comments?(?:\s*\(\d+\))?|\d+ comments?|(?:view|show|see|read|hide|load) (?:all |the "
    r"|\d+ )?comments?(?:\s*\(\d+\))?|join the (?:discussion|conversation)|comments? section|reader comments"
    r"|(?:\d+ )?(?:комментари[ийяев]{1,2}|коментар[іів]{1,2}|kommentare?|commentaires?|comentarios?"
    r"|comentários?|commenti|komentarz[ey]|komentarzy|reacties|kommentarer|kommentit|komentáře"
    r"|σχόλια)(?:\s*\(\d+\))?|kommentieren"
)

# A list of links follows such a heading, until the next prose.
LINK_LIST: Final = re.compile(
    r"related(?: (?:articles?|stories|posts|news|content|topics|links|coverage|reading))?|you (?:may"
    r"|might) (?:also )?(?:like|be interested in)|more (?:stories|news|on this story|on this|like this"
    r"|from .{1,40})|recommended(?: for you| stories| reading)?|most (?:read|popular|viewed)(?: .{1,20})?"
    r"|popular|in other news|trending(?: now| stories| news)?|read (?:also|next|more)|editors?['’]?s? picks"
    rf"|(?:latest|top|other) (?:news|stories)|{ALSO}|what to read next|meistgelesen(?:e artikel)?|das könnte (?:sie"
    r"|dich) auch interessieren|verwandte (?:artikel|themen)|weitere (?:artikel|themen|meldungen)|les plus lus"
    r"|articles les plus lus|lo más (?:leído|visto)|más leídas|noticias relacionadas|mais lidas|i più letti"
    r"|самое (?:читаемое|популярное|интересное)|популярное|похожие (?:новости|статьи|материалы)|новости по теме"
    r"|другие новости|читайте на сайте|найпопулярніше|najczęściej czytane|najpopularniejsze|powiązane(?: artykuły)?"
    r"|meest gelezen|mest läst\w*|mest lest\w*|luetuimmat|nejčtenější|související články"
)
