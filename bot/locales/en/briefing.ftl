# The briefing.

briefing-when = { $weekday }, { $day }
# The line above a briefing: "Tuesday, 24 November · 8 stories · 2 min"; the minutes are how long it takes to read.
briefing-head = { $when } · { $stories ->
        [one] { $stories } story
       *[other] { $stories } stories
    } · { $minutes } min
# On the next line, if there was a briefing before.
since-today = since { $time }
since-yesterday = since yesterday { $time }
since-weekday = since { $weekday } { $time }
since-day = since { $day }
further-stories = { $count ->
        [one] And one more story
       *[other] And { $count } more stories
    }
# Before a sentence that is new since the last briefing that told the story; that was on this day, or at this time today.
new-since-weekday = New since { $weekday }:
new-since-day = New since { $day }:
new-since-today = New since { $time }:
# Of a story that comes back only because others report it as well.
more-sources = { $count ->
        [one] One more independent source
       *[other] { $count } more independent sources
    }
# After a sentence of a story that another outlet contradicts.
accounts-differ = (accounts differ)
button-latest = All digests
nothing-new = Nothing new since your last briefing. Forward me articles and they’ll be in the next one.
nothing-of-the-week = Nothing came in over the last seven days. Forward me articles and they’ll be in your briefing.
briefing-how = Send /briefing for what’s new, or /briefing week for the last seven days.
# What people may type after /briefing, in lower case: for the last seven days, and for now.
week-words = week, weekly, 7d
now-words = now, today
