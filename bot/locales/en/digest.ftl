# The digest message, its buttons, and what they show in its place.

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
button-points = Key points
button-share = Share
button-delete = Delete
button-keep = Keep
button-to-digest = ‹ Digest
button-left-out = Left out { $count }

also-named = Also mentioned
nobody-acts = No one is named in this article.
left-out = Left out because it isn’t part of the article
mended = Repaired words
nothing-left-out = Nothing was left out of this article.
point-of = Point { $number } of { $count }, in context
claim-of = Claim { $number } of { $count }, in context
delete-ask = Delete the digest of { $title }?
digest-gone = This digest has been deleted.
no-such-line = That line is no longer in this digest.
page-of = { $page } of { $pages }
progress = Reading…
