# Settings, schedule and time zone.

schedule-how = Set a time: /schedule 08:00, /schedule 08:00 18:30 weekdays, or /schedule off.
schedule-none = No briefing is scheduled.
schedule-off = No more briefings. /schedule 08:00 brings them back.
schedule-missed = I did not understand { $words }.
schedule-now = Briefing { $days } at { $times } ({ $zone }).
every-day = every day
on-weekdays = on weekdays
at-weekends = at weekends
on-days = on { $days }
next-today = The next one comes today at { $time }.
next-tomorrow = The next one comes tomorrow at { $time }.
next-later = The next one comes on { $weekday }, { $day }, at { $time }.
zone-now = Your time zone is { $zone }, where it is { $now }. Change it with /timezone and a city.
zone-set = Your time zone is { $zone }, where it is { $now }.
zone-unknown = I do not know a time zone or city “{ $words }”.
zone-meant = Did you mean { $zones }?
length-set = Digests have { $length } now.
length-range = A digest has 1 to 10 sentences or 20 to 1000 words: /settings 5, /settings short, normal or long, /settings 120 words. /settings quiet off has me say when nothing is new.
length-in-words = { $count ->
        [one] at most { $count } word
       *[other] at most { $count } words
    }
length-in-sentences = { $count ->
        [one] { $count } sentence
       *[other] { $count } sentences
    }
quiet-set = When nothing is new at the hour of a briefing, I say nothing.
quiet-unset = When nothing is new at the hour of a briefing, I say so.
settings-head = Settings of this chat
settings-length = A digest has { $length } (/settings long)
settings-zone = Time zone: { $zone } (/timezone Vilnius)
settings-quiet = When nothing is new: say nothing (/settings quiet off)
settings-not-quiet = When nothing is new: say so (/settings quiet on)
