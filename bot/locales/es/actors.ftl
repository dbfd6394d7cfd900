# /actors: who is in the news, and the page of one name.

in-the-news = Quién es noticia aquí
in-the-news-lately = { $weeks ->
        [one] Quién ha sido noticia aquí en la última semana
       *[other] Quién ha sido noticia aquí en las últimas { $weeks } semanas
    }
nobody-in-the-news = Aquí aún no hay protagonistas. No los reconozco en todos los idiomas.
nobody-named = No tengo aquí artículos que mencionen a «{ $name }».
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

# How a question about somebody begins, in small letters with commas between: “Who is Helena Marsh?”
asked-who = quién es, quien es, quién era, quien era, quién fue, quien fue, quiénes son, quienes son
