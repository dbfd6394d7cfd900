# The digest message, its buttons, and what they show in its place.

also-from = Also from { $sources }
who = Who
who-said-what = Who said what
and-more = and { $count } more
short = This article is short, so this is all of it.
long = Long article: I saved all of it but summarised only the first { $words ->
        [one] word
       *[other] { $words } words
    }.
unread = I can only recognise people and quotes in English articles. These are the key sentences.
known = You already have this one, from { $day }.

# Buttons: as short as they can be, three to a row on a phone.
button-shorter = – Shorter
button-longer = + Longer
button-actors = Actors { $count }
button-claims = Claims { $count }
button-text = Text
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
