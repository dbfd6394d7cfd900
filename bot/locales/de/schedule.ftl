# /schedule: when briefings come.

schedule-how = Schreib die Zeiten und Tage, etwa /schedule 8, /schedule 8 und 18:30 Mo–Fr oder /schedule 8 Mo–Fr 10 Sa–So.
schedule-ask = Wann soll ich das Briefing schicken? Schreib die Zeiten und Tage, etwa „7:30“, „8 und 18:30 Mo–Fr“ oder „8 Mo–Fr, 10 Sa–So“.
# In the empty field where the reader writes; at most 64 characters.
schedule-hint = 8 und 18:30 Mo–Fr
schedule-none = Es ist kein Briefing geplant.
schedule-off = Keine Briefings mehr. Mit /schedule 8 kommen sie wieder um 8 Uhr.
# { $words }: a list of quotations, such as “25:99” and “sometimes”.
schedule-missed = Ich habe { $words } nicht verstanden und deshalb nichts geändert.
schedule-and-more = { $words } und { $count ->
        [one] ein weiteres Wort
       *[other] { $count } weitere Wörter
    }
schedule-no-time = Um wie viel Uhr? Ich habe nichts geändert.
schedule-too-many = Das sind mehr als { $most } Briefings am Tag; ich habe nichts geändert.
# { $days } is one of every-day … on-days, { $times } a list such as 08:00 and 18:30.
schedule-now = Briefing { $days } um { $times } Uhr.
every-day = täglich
on-weekdays = montags bis freitags
at-weekends = am Wochenende
on-days = am { $days }
# A heading over three lines like schedule-line.
schedule-next = Die nächsten Briefings (Zeitzone { $zone }):
schedule-line = { $weekday }, { $day }, { $time } Uhr
button-no-briefing = Kein Briefing
button-other-times = Andere Zeiten
button-times-days = Zeiten und Tage

# Words that people type in a schedule, in small letters with commas between them; not shown to anybody.
# Add every form that people may write: cases, plurals, abbreviations, short and long.
said-off = aus, stopp, stop, kein, keine, keinen, keiner, keins, nie, niemals, nein, nichts, abbrechen, abbestellen, abschalten, ausschalten, beenden, absagen, aufhören, aufhoeren, schluss, kein überblick, keine überblicke, keinen überblick, kein ueberblick, keine ueberblicke, keinen ueberblick, keine überblicke mehr, kein überblick mehr, keinen überblick mehr, keine ueberblicke mehr, kein briefing, keine briefings, keine briefings mehr, nicht mehr, off
said-every-day = täglich, taeglich, tgl, tägl, alltäglich, jeden tag, jeder tag, jedem tag, jedentag, alle tage, an allen tagen, die ganze woche
said-weekdays = werktags, werktag, werktage, werktagen, werktäglich, werktaeglich, wochentags, wochentag, wochentage, wochentagen, arbeitstags, arbeitstag, arbeitstage, arbeitstagen, arbeitstäglich, arbeitstaeglich, jeden werktag, jeden wochentag, jeden arbeitstag, alle werktage, unter der woche, in der woche, während der woche, waehrend der woche
said-weekend = wochenende, wochenenden, wochenendes, wochenends, am wochenende, an wochenenden, jedes wochenende, we, weekend
said-noon = mittag, mittags, am mittag, zu mittag, zum mittag, um mittag
said-midnight = mitternacht, mitternachts, um mitternacht, zu mitternacht
said-before-noon = morgens, morgen, am morgen, vormittags, vormittag, am vormittag, vorm, früh, frueh, frühs, fruehs, in der früh, in der frueh, in der frühe
said-after-noon = nachmittags, nachmittag, am nachmittag, nachm, abends, abend, am abend, spätnachmittags
# The hours around midnight: “11 at night” is 23:00, “2 at night” is 2:00.
said-at-night = nachts, nacht, in der nacht, jede nacht
# Between the hour and the minutes: 8 o'clock, 8 Uhr 30.
said-hours = uhr, h, stunde, stunden
# After the number of minutes: "8 hours 30 minutes".
said-minutes = minuten, minute, min
# The hours in words, from one to twelve, a semicolon after each, in every form that may follow the words below.
said-numbers = eins, ein uhr; zwei; drei; vier; fünf, fuenf; sechs; sieben; acht; neun; zehn; elf; zwölf, zwoelf
# Words before an hour, a semicolon after each group: half past; quarter past; half to (halb acht is 7:30); quarter to;
# a quarter of the hour that ends then (viertel acht is 7:15). A group may be empty.
said-before-hour = ; viertel nach; halb; viertel vor, dreiviertel, drei viertel; viertel
# Words after an hour: and a half (y media); and a quarter; less a quarter (moins le quart).
said-after-hour = dreißig, dreissig; fünfzehn, fuenfzehn;
# Before the days that are left out: every day except Sunday.
said-except = außer, ausser, außer am, ausser am, ausgenommen, bis auf, ohne, nicht, nicht am, aber nicht, jedoch nicht
# Between two days: Monday to Friday.
said-until = bis, bis zu, bis zum, bis einschließlich, bis einschliesslich, bis inklusive
# Words without a meaning of their own: at 8 on every Monday.
said-besides = um, am, an, und, sowie, plus, auch, jeden, jede, jedes, jeder, jedem, alle, immer, jeweils, stets, nur, der, die, das, den, dem, des, in, im, tag, tage, tagen, ab, von, vom, gegen, zu, zur, zum, bitte
# More forms of the days' names, Monday first, a semicolon after each day: those that dictionaries and calendars print
# are known, and so are the same with an s after them.
said-days = montage, montagen, mon; dienstage, dienstagen, dien; mittwoche, mittwochen, mitt; donnerstage, donnerstagen, donn; freitage, freitagen, fre; samstage, samstagen, sam, sonnabend, sonnabends, sonnabende, sonnabenden; sonntage, sonntagen, sonn, son
# Words as somebody wrote them, in the quotation marks of the language.
quoted = „{ $word }“
