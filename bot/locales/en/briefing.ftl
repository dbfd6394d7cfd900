# The briefing.

your-briefing = Your briefing
briefing-when = { $weekday }, { $day }
# "3 articles, 2 stories, since yesterday 08:00"; the end is one of the next five messages.
briefing-since = { $articles ->
        [one] { $articles } article
       *[other] { $articles } articles
    }, { $stories ->
        [one] { $stories } story
       *[other] { $stories } stories
    }, { $since }
briefing-first = { $articles ->
        [one] { $articles } article
       *[other] { $articles } articles
    }, { $stories ->
        [one] { $stories } story
       *[other] { $stories } stories
    }
since-today = since { $time }
since-yesterday = since yesterday { $time }
since-weekday = since { $weekday } { $time }
since-day = since { $day }
of-the-week = from the last seven days
further-stories = { $count ->
        [one] And one more story
       *[other] And { $count } more stories
    }
nothing-new = Nothing new since your last briefing. Forward me articles and they’ll be in the next one.
nothing-of-the-week = Nothing came in over the last seven days. Forward me articles and they’ll be in your briefing.
briefing-how = Send /briefing for what’s new, or /briefing week for the last seven days.
# What people may type after /briefing, in lower case: for the last seven days, and for now.
week-words = week, weekly, 7d
now-words = now, today
