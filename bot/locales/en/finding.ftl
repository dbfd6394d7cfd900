# Finding saved digests again, and deleting them.

nothing-kept = I haven’t saved any digests for this chat yet. Forward me an article to start.
nothing-found = I found nothing for that. Try fewer words, or just the beginning of a word.
no-such-digest = I don’t have that digest here. /latest lists the ones I have.
how-to-search = What should I look for? Try /search sanctions, /search "exact words", /search pier -coal or /search pier actor:Marsh source:Herald since:monday.
how-to-latest = /latest takes no words: it lists the saved digests, newest first. To find one by its words, use /search.
search-head = “{ $words }” · { $count ->
        [one] { $count } digest
       *[other] { $count } digests
    }
search-too-long = That search is too long. The limit is { $most } characters.
search-no-actor = Put a name after actor:, such as actor:Marsh or actor:"Helena Marsh".
search-no-source = Put a name after source:, such as source:Herald or source:"Harbour Herald".
search-no-day = Put a day after since:, such as since:monday, since:yesterday, since:7d or since:2026-11-01.
search-unknown-day = I don’t understand the day in since:{ $said }. Try since:monday, since:yesterday, since:7d or since:2026-11-01.
search-day-ahead = since:{ $said } is in the future. Try an earlier day, such as since:monday.
# { $said } is a word that is nearly the name of a field, such as “sorce”.
search-misspelt = I don’t know { $said }: as a field. The fields are actor:, source: and since:.
search-without-since = I can’t exclude a day. Try since: without the minus sign.
list-too-old = This list has expired. Please ask for it again.
# Where a page of a list stands in it: "11–20 of 34".
page-shown = { $first }–{ $last } of { $count }
page-shown-one = { $number } of { $count }
how-to-delete = Reply to a digest with /delete, or give its number: /delete #12. /latest shows the numbers.
no-claims-of = I have no claims by “{ $name }” here.
no-claims = No one is quoted in this article.
nobody-named = I have no articles that mention “{ $name }” here.
deleted = Deleted.
exported = { $count ->
        [one] { $count } digest: everything saved for this chat.
       *[other] { $count } digests: everything saved for this chat.
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
        [one] In the news here over the last week
       *[other] In the news here over the last { $weeks } weeks
    }
nobody-in-the-news = No people or organisations found here yet. I can’t recognise them in every language.
# What somebody is, and in how many digests: "person · 3 digests".
known-as = { $kind ->
        [person] person
        [organization] organisation
       *[place] place
    } · { $count ->
        [one] { $count } digest
       *[other] { $count } digests
    }
# Below a row of bars, one for each of the last weeks.
busiest-week = By week over { $weeks } weeks. Busiest: the week of { $day }, { $count ->
        [one] { $count } digest
       *[other] { $count } digests
    }
also-called = Also known as { $names }
several-named = Several names here match “{ $name }”. Which one do you mean?
more-of-that-name = { $count ->
        [one] And { $count } more. Type more of the name to narrow it down.
       *[other] And { $count } more. Type more of the name to narrow it down.
    }
button-said = All they said ({ $count })
button-told = What others said ({ $count })
button-digests = All digests

# Who said what.
said = What they said
said-about-them = What others said about them
what-they-said = What { $name } said
said-of-whom = What others said about { $name }
nothing-about = I have no claims by others about “{ $name }” here.
claims-in-all = { $count ->
        [one] { $count } claim
       *[other] { $count } claims
    }
# Below a statement that denies or changes an earlier one by the same speaker.
earlier-statement = Earlier, on { $day }: { $words }
same-day-statement = The same day: { $words }
# Under the title of a story that is in at least two digests; the number of claims follows: "in 2 digests · 9 claims".
told-by = { $count ->
        [one] in { $count } digest
       *[other] in { $count } digests
    }
# The day is a date or a stretch of days: "3 June 2026", "1 June 2026 – 30 June 2026".
claims-on = Who said what: { $day }
no-claims-on = No one is quoted in your digests from that time: { $day }.
from-day-to-day = { $first } – { $last }
as-json = As JSON
as-markdown = As Markdown

# Words that readers write in searches, with commas between them, as many as come to mind in your language. Case and
# accents do not matter. English ones are always understood too; names of weekdays and months are known already.
words-today = today, now
words-yesterday = yesterday
# Units after a number ("7d", "2 weeks"), and alone: "since:week".
words-days = d, day, days
words-weeks = w, week, weeks
words-months = m, month, months
# Stand before a colon: "actor:Marsh", "source:Herald", "since:monday".
words-actor = actor, who, person
words-source = source, from
words-since = since, after
# How a question about somebody begins, in small letters with commas between: “Who is Helena Marsh?”
asked-who = who is, who's, whos, who was, who are, who were, tell me about
