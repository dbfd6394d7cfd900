# /actors: who is in the news, and the page of one name.

in-the-news = Хто тут у новинах
in-the-news-lately = { $weeks ->
        [1] Хто тут у новинах за останній тиждень
        [one] Хто тут у новинах за останні { $weeks } тиждень
        [few] Хто тут у новинах за останні { $weeks } тижні
        [many] Хто тут у новинах за останні { $weeks } тижнів
       *[other] Хто тут у новинах за останні { $weeks } тижня
    }
nobody-in-the-news = Учасників поки немає. Я розпізнаю їх не всіма мовами.
nobody-named = Статей, де згадується «{ $name }», тут немає.
# What somebody is, and in how many digests: "person · 3 digests".
known-as = { $kind ->
        [person] особа
        [organization] організація
       *[place] місце
    } · { $count ->
        [one] { $count } дайджест
        [few] { $count } дайджести
        [many] { $count } дайджестів
       *[other] { $count } дайджесту
    }
# Below a row of bars, one for each of the last weeks.
busiest-week = По тижнях за { $weeks } тижнів. Максимум: тиждень з { $day }, { $count ->
        [one] { $count } дайджест
        [few] { $count } дайджести
        [many] { $count } дайджестів
       *[other] { $count } дайджесту
    }
also-called = Також згадується як { $names }
several-named = До «{ $name }» тут підходить кілька імен. Яке ви маєте на увазі?
more-of-that-name = { $count ->
        [one] І ще { $count }: напишіть ім’я повніше.
        [few] І ще { $count }: напишіть ім’я повніше.
        [many] І ще { $count }: напишіть ім’я повніше.
       *[other] І ще { $count }: напишіть ім’я повніше.
    }
button-said = Усі заяви ({ $count })
button-told = Що кажуть інші ({ $count })
button-digests = Усі дайджести

# How a question about somebody begins, in small letters with commas between: “Who is Helena Marsh?”
asked-who = хто такий, хто така, хто такі, хто це, хто
