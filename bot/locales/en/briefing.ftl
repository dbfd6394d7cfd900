# The briefing.

your-briefing = Your briefing
briefing-head = { $day }, { $time } · { $stories ->
        [one] { $stories } story
       *[other] { $stories } stories
    }
also = Also: { $titles }
nothing-new = Nothing new since your last briefing: forward me articles, and they will be in the next.
