# Finding again what was kept, and removing it.

nothing-kept = I keep no digests for this chat yet: forward me an article.
nothing-found = I found nothing for that. Try fewer words, or the beginning of one.
no-such-digest = I keep no such digest here; /latest shows those I do.
how-to-search = Tell me what to look for: /search sanctions, /search "exact words", or /search pier actor:Marsh source:Herald since:monday.
how-to-latest = /latest stands alone and shows what I keep, the newest first; /search finds a digest by its words.
search-head = “{ $words }” · { $count ->
        [one] { $count } digest
       *[other] { $count } digests
    }
search-too-long = That is too long to look for: a search has { $most } characters at most.
search-no-actor = Behind actor: comes a name, like actor:Marsh or actor:"Helena Marsh".
search-no-source = Behind source: comes a name, like source:Herald or source:"Harbour Herald".
search-no-day = Behind since: comes a day, like since:monday, since:yesterday, since:7d or since:2026-11-01.
search-unknown-day = I do not understand the day in since:{ $said }. Try since:monday, since:yesterday, since:7d or since:2026-11-01.
search-day-ahead = since:{ $said } lies ahead of us, and nothing was kept after it.
list-too-old = That list is too old for its buttons: ask for it once more.
# Where a page of a list stands in it: "11–20 of 34".
page-shown = { $first }–{ $last } of { $count }
page-shown-one = { $number } of { $count }
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
# Buttons that turn the pages of a list whose newest is at the top.
newer = ‹ Newer
older = Older ›

# Who is in the news.
in-the-news = In the news here
in-the-news-lately = { $weeks ->
        [one] In the news here, the last week
       *[other] In the news here, the last { $weeks } weeks
    }
nobody-in-the-news = Nobody acts in what I keep for this chat: I tell who does in English articles only.
# What somebody is, and in how many digests: "person · 3 digests".
known-as = { $kind ->
        [person] person
        [organization] organisation
       *[place] place
    } · { $count ->
        [one] { $count } digest
       *[other] { $count } digests
    }
also-called = Also called { $names }
several-named = There are several with “{ $name }” here. Whom do you mean?
more-of-that-name = { $count ->
        [one] And { $count } more: write more of the name.
       *[other] And { $count } more: write more of the name.
    }
button-said = All they said ({ $count })
button-told = All said about them ({ $count })
button-digests = All digests

# Who said what.
said = Said
said-about-them = Said about them
what-they-said = What { $name } said
said-of-whom = What others said about { $name }
nothing-about = I have nothing here that others said about “{ $name }”.
claims-in-all = { $count ->
        [one] { $count } claim
       *[other] { $count } claims
    }
# Under the title of a story, which at least two digests tell; the number of claims follows: "told by 2 digests · 9 claims".
told-by = { $count ->
        [one] told by { $count } digest
       *[other] told by { $count } digests
    }
# The day is a date or a stretch of days: "3 June 2026", "1 June 2026 – 30 June 2026".
claims-on = Said in what you kept: { $day }
no-claims-on = Nobody is quoted in what you kept: { $day }.
from-day-to-day = { $first } – { $last }
as-json = As JSON
as-markdown = As Markdown

# Words that readers write in searches, with commas between them, as many as come to mind in your language. Case and
# accents do not matter. English ones are always understood too; names of weekdays and months are known already.
words-today = today, now
words-yesterday = yesterday
# Units behind a number ("7d", "2 weeks"), and alone: "since:week".
words-days = d, day, days
words-weeks = w, week, weeks
words-months = m, month, months
# Stand before a colon: "actor:Marsh", "source:Herald", "since:monday".
words-actor = actor, who, person
words-source = source, from
words-since = since, after
