# Replies that several commands share.

bug = Something went wrong on my side, and I’ve logged it. Please send it again, or paste the article’s text.
admins-only = Only admins of this chat can change that.
stale-button = This button has expired.
nothing-kept = I haven’t saved any digests for this chat yet. Forward me an article to start.
no-such-digest = I don’t have that digest here. /latest lists the ones I have.
digests = { $count ->
        [one] { $count } digest
       *[other] { $count } digests
    }
