# The digest message and its buttons, and how to ask for one.

also-from = Also from { $sources }
who = Who
who-else = Also involved
short = This article is short, so this is all of it.
part = The page shows only the beginning of this article.
long = Long article: I saved all of it but summarised only the first { $words ->
        [one] word
       *[other] { $words } words
    }.
unread = I can’t recognise people and quotes in this language yet.
known = You already have this one, from { $day }.

# Buttons: as short as they can be, four to a row on a phone.
button-shorter = Shorter
button-longer = More
button-actors = Who
button-claims = Said
button-text = Text
button-share = Share
button-delete = Delete

how-to-digest = To get a digest, reply to an article with /digest or by mentioning me, or send /digest followed by a link or the text.
