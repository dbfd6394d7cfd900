# /search and /latest, and the words for days and fields that readers type.

nothing-found = No encontré nada. Prueba con menos palabras o con el comienzo de una.
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
