# The digest message, its buttons, and what they show in its place.

also-from = Also from { $sources }
who = Who
who-said-what = Who said what
and-more = and { $count } more
short = This one is short: that is all of it.
long = This is a long one: all of it is kept, and its first { $words ->
        [one] word is
       *[other] { $words } words are
    } what I read.
unread = I tell who acts and who said what in English only; these are the article's main sentences.
known = You had this already, on { $day }.

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

also-named = Also named
nobody-acts = Nobody is named in it.
left-out = Left out, since it is no part of the article
mended = Damaged words, mended
nothing-left-out = Nothing was left out of this article.
point-of = Point { $number } of { $count }, where it stands
claim-of = Claim { $number } of { $count }, and where it stands
delete-ask = Delete the digest of { $title }?
digest-gone = This digest was deleted.
no-such-line = There is no such line in this digest any more.
page-of = { $page } of { $pages }
progress = Reading it…
