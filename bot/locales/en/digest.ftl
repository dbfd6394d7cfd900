# The digest message and its buttons.

also-from = Also from { $sources }
who = Who
who-said-what = Who said what
and-more = and { $count } more
button-everyone = Everyone
button-claims = All claims
button-delete = Delete
more = More
nobody-acts = Nobody is named in it.
short = This one is short: that is all of it.
long = This is a long one: all of it is kept, and its first { $words ->
        [one] word is
       *[other] { $words } words are
    } what I read.
unread = I tell who acts and who said what in English only; these are the article's main sentences.
known = You had this already, on { $day }.
