# /actors: who is in the news, and the page of one name.

in-the-news = Hier in den Nachrichten
in-the-news-lately = { $weeks ->
        [one] In der letzten Woche hier in den Nachrichten
       *[other] In den letzten { $weeks } Wochen hier in den Nachrichten
    }
nobody-in-the-news = Hier gibt es noch keine Akteure. Ich erkenne sie nicht in jeder Sprache.
nobody-named = Ich habe hier keine Artikel, in denen „{ $name }“ vorkommt.
# What somebody is, and in how many digests: "person · 3 digests".
known-as = { $kind ->
        [person] Person
        [organization] Organisation
       *[place] Ort
    } · { $count ->
        [one] { $count } Kurzfassung
       *[other] { $count } Kurzfassungen
    }
# Below a row of bars, one for each of the last weeks.
busiest-week = Pro Woche über { $weeks } Wochen. Höchststand: Woche ab { $day }, { $count ->
        [one] { $count } Kurzfassung
       *[other] { $count } Kurzfassungen
    }
also-called = Auch bekannt als { $names }
several-named = Hier passen mehrere Namen zu „{ $name }“. Welchen meinst du?
more-of-that-name = { $count ->
        [one] Und { $count } weiterer. Gib den Namen vollständiger ein.
       *[other] Und { $count } weitere. Gib den Namen vollständiger ein.
    }
button-said = Eigene Aussagen ({ $count })
button-told = Aussagen anderer ({ $count })
button-digests = Alle Kurzfassungen

# How a question about somebody begins, in small letters with commas between: “Who is Helena Marsh?”
asked-who = wer ist, wer war, wer sind, wer waren
