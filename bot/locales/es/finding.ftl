# Finding again what was kept, and removing it.

nothing-kept = Aún no guardo resúmenes de este chat: reenvíame un artículo.
nothing-found = No encontré nada. Prueba con menos palabras o con el comienzo de una.
no-such-digest = No guardo ese resumen aquí; /latest muestra los que tengo.
how-to-search = Dime qué buscar: /search sanciones, /search "palabras exactas" o /search muelle actor:Marsh fuente:Herald desde:lunes.
how-to-latest = /latest va solo y muestra lo que guardo, lo más reciente primero; /search encuentra un resumen por sus palabras.
search-head = «{ $words }» · { $count ->
        [one] { $count } resumen
       *[other] { $count } resúmenes
    }
search-too-long = Es demasiado largo para buscarlo: una búsqueda tiene { $most } caracteres como máximo.
search-no-actor = Después de actor: va un nombre, como actor:Marsh o actor:"Helena Marsh".
search-no-source = Después de fuente: va un nombre, como fuente:Herald o fuente:"Harbour Herald".
search-no-day = Después de desde: va un día, como desde:lunes, desde:ayer, desde:7d o desde:2026-11-01.
search-unknown-day = No entiendo el día en desde:{ $said }. Prueba con desde:lunes, desde:ayer, desde:7d o desde:2026-11-01.
search-day-ahead = desde:{ $said } todavía no ha llegado, y después de ese día no hay nada guardado.
list-too-old = Esa lista es demasiado antigua para sus botones: pídela otra vez.
# Where a page of a list stands in it: "11–20 of 34".
page-shown = { $first }–{ $last } de { $count }
page-shown-one = { $number } de { $count }
how-to-delete = Responde /delete a un resumen o indica cuál: /delete #12 (/latest muestra los números).
no-claims-of = No tengo aquí declaraciones de «{ $name }».
no-claims = No se cita a nadie.
nobody-named = No guardo aquí artículos con «{ $name }».
deleted = Eliminado.
exported = { $count ->
        [one] { $count } resumen: todo lo que guardo de este chat.
       *[other] { $count } resúmenes: todo lo que guardo de este chat.
    }
digests = { $count ->
        [one] { $count } resumen
       *[other] { $count } resúmenes
    }
# Buttons that turn the pages of a list whose newest is at the top.
newer = ‹ Recientes
older = Antiguos ›

# Who is in the news.
in-the-news = Quién es noticia aquí
in-the-news-lately = { $weeks ->
        [one] Quién es noticia aquí, última semana
       *[other] Quién es noticia aquí, últimas { $weeks } semanas
    }
nobody-in-the-news = No hay protagonistas en lo que guardo de este chat: solo los reconozco en artículos en inglés.
# What somebody is, and in how many digests: "person · 3 digests".
known-as = { $kind ->
        [person] persona
        [organization] organización
       *[place] lugar
    } · { $count ->
        [one] { $count } resumen
       *[other] { $count } resúmenes
    }
also-called = Otros nombres: { $names }
several-named = Aquí hay varios nombres con «{ $name }». ¿A quién te refieres?
more-of-that-name = { $count ->
        [one] Y { $count } más: escribe más del nombre.
       *[other] Y { $count } más: escribe más del nombre.
    }
button-said = Todo lo que dijo ({ $count })
button-told = Todo lo que otros dijeron ({ $count })
button-digests = Todos los resúmenes

# Who said what.
said = Lo que dijo
said-about-them = Lo que otros dijeron
what-they-said = Lo que dijo { $name }
said-of-whom = Lo que otros dijeron de { $name }
nothing-about = No tengo aquí nada que otros dijeran de «{ $name }».
claims-in-all = { $count ->
        [one] { $count } declaración
       *[other] { $count } declaraciones
    }
# Under the title of a story, which at least two digests tell; the number of claims follows: "told by 2 digests · 9 claims".
told-by = { $count ->
        [one] contada en { $count } resumen
       *[other] contada en { $count } resúmenes
    }
# The day is a date or a stretch of days: "3 June 2026", "1 June 2026 – 30 June 2026".
claims-on = Dicho en lo que guardaste: { $day }
no-claims-on = No se cita a nadie en lo que guardaste: { $day }.
from-day-to-day = { $first } – { $last }
as-json = En JSON
as-markdown = En Markdown

# Words that readers write in searches, with commas between them, as many as come to mind in your language. Case and
# accents do not matter. English ones are always understood too; names of weekdays and months are known already.
words-today = hoy, ahora, hoy mismo, hoy día
words-yesterday = ayer
# Units behind a number ("7d", "2 weeks"), and alone: "since:week".
words-days = d, día, días
words-weeks = s, sem, semana, semanas
words-months = m, mes, meses
# Stand before a colon: "actor:Marsh", "source:Herald", "since:monday".
words-actor = actor, actriz, protagonista, quién, quiénes, persona, nombre
words-source = fuente, medio, origen, de
words-since = desde, después, tras
