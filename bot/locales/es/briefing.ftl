# The briefing.

briefing-when = { $weekday }, { $day }
# The line above a briefing: "Tuesday, 24 November · 8 stories · 2 min"; the minutes are how long it takes to read.
briefing-head = { $when } · { $stories ->
        [one] { $stories } noticia
       *[other] { $stories } noticias
    } · { $minutes } min
# On the next line, if there was a briefing before.
since-today = desde hoy, { $time }
since-yesterday = desde ayer, { $time }
since-weekday = desde el { $weekday }, { $time }
since-day = desde el { $day }
further-stories = { $count ->
        [one] Y una noticia más
       *[other] Y { $count } noticias más
    }
# Before a sentence that is new since the last briefing that told the story; that was on this day, or at this time today.
new-since-weekday = Nuevo desde el { $weekday }:
new-since-day = Nuevo desde el { $day }:
new-since-today = Nuevo desde las { $time }:
# Of a story that comes back only because others report it as well.
more-sources = { $count ->
        [one] Otra fuente independiente
       *[other] Otras { $count } fuentes independientes
    }
# After a sentence of a story that another outlet contradicts.
accounts-differ = (las versiones difieren)
button-latest = Todos los resúmenes
nothing-new = No hay nada nuevo desde tu último boletín. Reenvíame artículos y saldrán en el próximo.
nothing-of-the-week = No llegó nada en los últimos siete días. Reenvíame artículos y saldrán en tu boletín.
briefing-how = Envía /briefing para ver lo nuevo o /briefing semana para ver los últimos siete días.
# What people may type after /briefing, in lower case: for the last seven days, and for now.
week-words = semana, semanal, la semana, esta semana, de la semana, 7d, 7 días, 7 dias, week, weekly
now-words = ahora, ya, hoy, now, today
