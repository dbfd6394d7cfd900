# /search and /latest, and the words for days and fields that readers type.

nothing-found = I found nothing for that. Try fewer words, or just the beginning of a word.
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
