# The briefing.

your-briefing = Tu boletín
briefing-when = { $weekday }, { $day }
# "3 articles, 2 stories, since yesterday 08:00"; the end is one of the next five messages.
briefing-since = { $articles ->
        [one] { $articles } artículo
       *[other] { $articles } artículos
    }, { $stories ->
        [one] { $stories } noticia
       *[other] { $stories } noticias
    }, { $since }
briefing-first = { $articles ->
        [one] { $articles } artículo
       *[other] { $articles } artículos
    }, { $stories ->
        [one] { $stories } noticia
       *[other] { $stories } noticias
    }
since-today = desde hoy, { $time }
since-yesterday = desde ayer, { $time }
since-weekday = desde el { $weekday }, { $time }
since-day = desde el { $day }
of-the-week = de los últimos siete días
further-stories = { $count ->
        [one] Y una noticia más
       *[other] Y { $count } noticias más
    }
nothing-new = No hay nada nuevo desde tu último boletín. Reenvíame artículos y saldrán en el próximo.
nothing-of-the-week = No llegó nada en los últimos siete días. Reenvíame artículos y saldrán en tu boletín.
briefing-how = Envía /briefing para ver lo nuevo o /briefing semana para ver los últimos siete días.
# What people may type after /briefing, in lower case: for the last seven days, and for now.
week-words = semana, semanal, la semana, esta semana, de la semana, 7d, 7 días, 7 dias, week, weekly
now-words = ahora, ya, hoy, now, today
