# /schedule: when briefings come.

schedule-how = Write the times and days, such as /schedule 8, /schedule 8 and 18:30 weekdays, or /schedule 8 weekdays 10 weekends.
schedule-ask = When should I send your briefing? Write the times and days, such as “7:30”, “8 and 18:30 weekdays” or “8 weekdays, 10 weekends”.
# In the empty field where the reader writes; at most 64 characters.
schedule-hint = 8 and 18:30 weekdays
schedule-none = No briefing is scheduled.
schedule-off = No more briefings. To get them again at 8, send /schedule 8.
# { $words }: a list of quotations, such as “25:99” and “sometimes”.
schedule-missed = I didn’t understand { $words }, so I changed nothing.
schedule-and-more = { $words } and { $count } more
schedule-no-time = At what time? I changed nothing.
schedule-too-many = That’s more than { $most } briefings a day, so I changed nothing.
# { $days } is one of every-day … on-days, { $times } a list such as 08:00 and 18:30.
schedule-now = Briefing { $days } at { $times }.
every-day = every day
on-weekdays = on weekdays
at-weekends = at weekends
on-days = on { $days }
# A heading over three lines like schedule-line.
schedule-next = Next, in the time zone { $zone }:
schedule-line = { $weekday }, { $day }, { $time }
button-no-briefing = No briefing
button-other-times = Other times
button-times-days = Times and days

# Words that people type in a schedule, in small letters with commas between them; not shown to anybody.
# Add every form that people may write: cases, plurals, abbreviations, short and long.
said-off = off, stop, none, never, no, cancel, no briefing, no briefings
said-every-day = daily, everyday, every day, each day
said-weekdays = weekdays, weekday, workdays, working days, every weekday
said-weekend = weekends, weekend, every weekend
said-noon = noon, midday
said-midnight = midnight
said-before-noon = am, a.m., morning, mornings, in the morning
said-after-noon = pm, p.m., afternoon, afternoons, evening, evenings, in the afternoon, in the evening
# The hours around midnight: “11 at night” is 23:00, “2 at night” is 2:00.
said-at-night = night, nights, at night, every night, each night
# Between the hour and the minutes: 8 o'clock, 8 Uhr 30.
said-hours = o'clock, oclock, hour, hours, hrs, hr, h
# After the number of minutes: "8 hours 30 minutes".
said-minutes = minutes, minute, mins, min
# The hours in words, from one to twelve, a semicolon after each, in every form that may follow the words below.
said-numbers = one; two; three; four; five; six; seven; eight; nine; ten; eleven; twelve
# Words before an hour, a semicolon after each group: half past; quarter past; half to (halb acht is 7:30); quarter to;
# a quarter of the hour that ends then (viertel acht is 7:15). A group may be empty.
said-before-hour = half past, half-past, half; quarter past, a quarter past, quarter after, a quarter after; ; quarter to, a quarter to, quarter till, a quarter till, quarter before, a quarter before;
# Words after an hour: and a half (y media); and a quarter; less a quarter (moins le quart).
said-after-hour = thirty; fifteen;
# Before the days that are left out: every day except Sunday.
said-except = except, except for, excepting, excluding, but, but not, not, without, apart from, other than
# Between two days: Monday to Friday.
said-until = to, through, thru, until, till
# Words without a meaning of their own: at 8 on every Monday.
said-besides = at, on, and, every, each, day, days, the, in, from, only, once, sharp
# More forms of the days' names, Monday first, a semicolon after each day: those that dictionaries and calendars print
# are known, and so are the same with an s after them.
said-days = mo; tues, tu; weds, we; thur, thurs, th; fr; sa; su
# Words as somebody wrote them, in the quotation marks of the language.
quoted = “{ $word }”
