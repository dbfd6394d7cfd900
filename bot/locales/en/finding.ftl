# Finding again what was kept, and removing it.

nothing-kept = I keep no digests for this chat yet: forward me an article.
nothing-found = I found nothing for that. Try fewer words, or a name.
no-such-digest = I keep no such digest here; /latest shows those I do.
how-to-search = Tell me what to look for: /search sanctions, or /search "exact words".
how-to-delete = Reply /delete to a digest, or name it: /delete #12 (/latest shows the numbers).
no-claims-of = I have no claims of “{ $name }” here.
no-claims = Nobody is quoted in it.
nobody-named = I keep no articles with “{ $name }” here.
deleted = Deleted.
exported = { $count ->
        [one] { $count } digest, everything I keep for this chat.
       *[other] { $count } digests, everything I keep for this chat.
    }
digests = { $count ->
        [one] { $count } digest
       *[other] { $count } digests
    }
older = Older
in-the-news = In the news here
said = Said
said-about-them = Said about them
what-they-said = What “{ $name }” said
as-json = As JSON
as-markdown = As Markdown
