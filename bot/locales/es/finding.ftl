# Finding again what was kept, and removing it.

nothing-kept = Aún no he guardado resúmenes de este chat. Reenvíame un artículo para empezar.
nothing-found = No encontré nada. Prueba con menos palabras o con el comienzo de una.
no-such-digest = No tengo ese resumen aquí. /latest muestra los que tengo.
how-to-search = ¿Qué busco? Por ejemplo: /search sanciones, /search "palabras exactas", /search muelle -carbón o /search muelle actor:Marsh fuente:Herald desde:lunes.
how-to-latest = /latest va solo: muestra los resúmenes guardados, del más reciente al más antiguo. Para buscar por palabras, usa /search.
search-head = «{ $words }» · { $count ->
        [one] { $count } resumen
       *[other] { $count } resúmenes
    }
search-too-long = Esa búsqueda es demasiado larga. El límite es de { $most } caracteres.
search-no-actor = Después de actor: pon un nombre, por ejemplo actor:Marsh o actor:"Helena Marsh".
search-no-source = Después de fuente: pon un nombre, por ejemplo fuente:Herald o fuente:"Harbour Herald".
search-no-day = Después de desde: pon un día, por ejemplo desde:lunes, desde:ayer, desde:7d o desde:2026-11-01.
search-unknown-day = No entiendo el día en desde:{ $said }. Prueba con desde:lunes, desde:ayer, desde:7d o desde:2026-11-01.
search-day-ahead = desde:{ $said } está en el futuro. Prueba con un día anterior, por ejemplo desde:lunes.
# { $said } is a word that is nearly the name of a field, such as “sorce”.
search-misspelt = No conozco el campo { $said }:. Los campos son actor:, fuente: y desde:.
search-without-since = No se puede excluir un día. Prueba desde: sin el signo menos.
list-too-old = Esa lista ha caducado. Pídela otra vez.
# Where a page of a list stands in it: "11–20 of 34".
page-shown = { $first }–{ $last } de { $count }
page-shown-one = { $number } de { $count }
how-to-delete = Responde a un resumen con /delete o indica su número: /delete #12. /latest muestra los números.
no-claims-of = No tengo aquí citas de «{ $name }».
no-claims = En este artículo no se cita a nadie.
nobody-named = No tengo aquí artículos que mencionen a «{ $name }».
deleted = Eliminado.
exported = { $count ->
        [one] { $count } resumen: todo lo guardado de este chat.
       *[other] { $count } resúmenes: todo lo guardado de este chat.
    }
digests = { $count ->
        [one] { $count } resumen
       *[other] { $count } resúmenes
    }
# Buttons that turn the pages of a list whose newest is at the top.
newer = ‹ Más recientes
older = Más antiguos ›

# Who is in the news.
in-the-news = Quién es noticia aquí
in-the-news-lately = { $weeks ->
        [one] Quién ha sido noticia aquí en la última semana
       *[other] Quién ha sido noticia aquí en las últimas { $weeks } semanas
    }
nobody-in-the-news = Aquí aún no hay protagonistas. No los reconozco en todos los idiomas.
# What somebody is, and in how many digests: "person · 3 digests".
known-as = { $kind ->
        [person] persona
        [organization] organización
       *[place] lugar
    } · { $count ->
        [one] { $count } resumen
       *[other] { $count } resúmenes
    }
# Below a row of bars, one for each of the last weeks.
busiest-week = Por semanas, en { $weeks } semanas. Máximo: semana del { $day }, { $count ->
        [one] { $count } resumen
       *[other] { $count } resúmenes
    }
also-called = Otros nombres: { $names }
several-named = Aquí hay varios nombres que coinciden con «{ $name }». ¿Cuál buscas?
more-of-that-name = { $count ->
        [one] Y { $count } más. Escribe el nombre más completo.
       *[other] Y { $count } más. Escribe el nombre más completo.
    }
button-said = Todo lo que dijo ({ $count })
button-told = Lo que dijeron otros ({ $count })
button-digests = Todos los resúmenes

# Who said what.
said = Lo que dijo
said-about-them = Lo que dijeron otros
what-they-said = Lo que dijo { $name }
said-of-whom = Lo que dijeron otros sobre { $name }
nothing-about = No tengo aquí nada que otros hayan dicho sobre «{ $name }».
claims-in-all = { $count ->
        [one] { $count } cita
       *[other] { $count } citas
    }
# Below a statement that denies or changes an earlier one by the same speaker.
earlier-statement = Antes, el { $day }: { $words }
same-day-statement = El mismo día: { $words }
# Under the title of a story that is in at least two digests; the number of claims follows: "in 2 digests · 9 claims".
told-by = { $count ->
        [one] en { $count } resumen
       *[other] en { $count } resúmenes
    }
# The day is a date or a stretch of days: "3 June 2026", "1 June 2026 – 30 June 2026".
claims-on = Quién dijo qué: { $day }
no-claims-on = En tus resúmenes de esas fechas no se cita a nadie: { $day }.
from-day-to-day = { $first } – { $last }
as-json = En JSON
as-markdown = En Markdown

# Words that readers write in searches, with commas between them, as many as come to mind in your language. Case and
# accents do not matter. English ones are always understood too; names of weekdays and months are known already.
words-today = hoy, ahora, hoy mismo, hoy día
words-yesterday = ayer
# Units after a number ("7d", "2 weeks"), and alone: "since:week".
words-days = d, día, días
words-weeks = s, sem, semana, semanas
words-months = m, mes, meses
# Stand before a colon: "actor:Marsh", "source:Herald", "since:monday".
words-actor = actor, actriz, protagonista, quién, quiénes, persona, nombre
words-source = fuente, medio, origen, de
words-since = desde, después, tras
# How a question about somebody begins, in small letters with commas between: “Who is Helena Marsh?”
asked-who = quién es, quien es, quién era, quien era, quién fue, quien fue, quiénes son, quienes son
