# /actors: who is in the news, and the page of one name.

in-the-news = Кто здесь в новостях
in-the-news-lately = { $weeks ->
        [1] Кто здесь в новостях за последнюю неделю
        [one] Кто здесь в новостях за последнюю { $weeks } неделю
        [few] Кто здесь в новостях за последние { $weeks } недели
        [many] Кто здесь в новостях за последние { $weeks } недель
       *[other] Кто здесь в новостях за последние { $weeks } недели
    }
nobody-in-the-news = Участников пока нет. Я распознаю их не на всех языках.
nobody-named = Статей, где упоминается «{ $name }», здесь нет.
# What somebody is, and in how many digests: "person · 3 digests".
known-as = { $kind ->
        [person] человек
        [organization] организация
       *[place] место
    } · { $count ->
        [one] { $count } дайджест
        [few] { $count } дайджеста
        [many] { $count } дайджестов
       *[other] { $count } дайджеста
    }
# Below a row of bars, one for each of the last weeks.
busiest-week = По неделям за { $weeks } недель. Максимум: неделя с { $day }, { $count ->
        [one] { $count } дайджест
        [few] { $count } дайджеста
        [many] { $count } дайджестов
       *[other] { $count } дайджеста
    }
also-called = Другие имена: { $names }
several-named = Под «{ $name }» здесь подходит несколько имён. Какое вам нужно?
more-of-that-name = { $count ->
        [one] И ещё { $count }: напишите имя полнее.
        [few] И ещё { $count }: напишите имя полнее.
        [many] И ещё { $count }: напишите имя полнее.
       *[other] И ещё { $count }: напишите имя полнее.
    }
button-said = Все заявления ({ $count })
button-told = Что говорят другие ({ $count })
button-digests = Все дайджесты

# How a question about somebody begins, in small letters with commas between: “Who is Helena Marsh?”
asked-who = кто такой, кто такая, кто такие, кто это, кто
