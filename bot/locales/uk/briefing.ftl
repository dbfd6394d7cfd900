# The briefing.

briefing-when = { $weekday }, { $day }
# The line above a briefing: "Tuesday, 24 November · 8 stories · 2 min"; the minutes are how long it takes to read.
briefing-head = { $when } · { $stories ->
        [one] { $stories } сюжет
        [few] { $stories } сюжети
        [many] { $stories } сюжетів
       *[other] { $stories } сюжету
    } · { $minutes } хв
# On the next line, if there was a briefing before.
since-today = з { $time }
since-yesterday = з { $time } учора
since-weekday = з { $time } ({ $weekday })
since-day = з { $day }
further-stories = { $count ->
        [one] І ще { $count } сюжет
        [few] І ще { $count } сюжети
        [many] І ще { $count } сюжетів
       *[other] І ще { $count } сюжету
    }
# Before a sentence that is new since the last briefing that told the story; that was on this day, or at this time today.
new-since-weekday = Нове з минулого разу ({ $weekday }):
new-since-day = Нове з { $day }:
new-since-today = Нове з { $time }:
# Of a story that comes back only because others report it as well.
more-sources = { $count ->
        [one] Ще { $count } незалежне джерело
        [few] Ще { $count } незалежні джерела
        [many] Ще { $count } незалежних джерел
       *[other] Ще { $count } незалежного джерела
    }
# After a sentence of a story that another outlet contradicts.
accounts-differ = (дані розходяться)
button-latest = Усі дайджести
nothing-new = Після останнього зведення нічого нового. Пересилайте мені статті, і вони будуть у наступному.
nothing-of-the-week = За останні сім днів нічого не надійшло. Пересилайте мені статті, і вони будуть у вашому зведенні.
briefing-how = Напишіть /briefing, щоб дізнатися, що нового, або /briefing тиждень — за останні сім днів.
# What people may type after /briefing, in lower case: for the last seven days, and for now.
week-words = тиждень, тижня, за тиждень, на тиждень, весь тиждень, увесь тиждень, останній тиждень, за останній тиждень, щотижня, тижневе, тижневий, щотижневе, 7 днів, за 7 днів, сім днів, 7д, 7 д, week, weekly, 7d
now-words = зараз, тепер, нині, сьогодні, на сьогодні, за сьогодні, now, today
