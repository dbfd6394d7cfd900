# What the buttons below a digest show in its place.

button-to-digest = ‹ Digest
button-points = Key points
button-left-out = Left out { $count }
button-keep = Keep

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
