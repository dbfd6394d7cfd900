# Lists of feeds (OPML). { $count } is how many feeds.

opml-found =
    { $count ->
        [one] Ein Feed in dieser Liste
       *[other] { $count } Feeds in dieser Liste
    }
opml-more = … und { $count } weitere
opml-room =
    { $count ->
        [0] Dieser Chat kann keinen weiteren Quellen folgen. Mit /following kannst du eine entfernen.
        [one] Dieser Chat kann noch einer Quelle folgen.
       *[other] Dieser Chat kann noch { $count } Quellen folgen.
    }
opml-none = In dieser Liste habe ich keine Feeds gefunden.
opml-damaged = Diese Liste von Feeds kann ich nicht lesen. Es muss eine OPML-Datei sein, wie Feedreader sie exportieren.
opml-too-big = Diese Liste von Feeds ist zu groß; ich lese Listen bis 2 MB.
button-follow-many = { $count } folgen
followed-many =
    { $count ->
        [0] Es gibt nichts Neues zu folgen.
        [one] Ich folge jetzt einer weiteren Quelle. Die neuesten Artikel stehen in deinem nächsten Briefing; /following zeigt, wie es dort steht.
       *[other] Ich folge jetzt { $count } weiteren Quellen. Die neuesten Artikel stehen in deinem nächsten Briefing; /following zeigt, wie es dort steht.
    }
followed-many-already =
    { $count ->
        [one] Einer davon folgst du schon.
       *[other] { $count } davon folgst du schon.
    }
followed-many-limit = Damit sind es { $most } Quellen, mehr kann ein Chat nicht haben; der Rest der Liste entfällt. Mit /following kannst du eine entfernen.
exported-opml =
    { $count ->
        [one] Die Quelle, der du folgst, als Liste für andere Feedreader (OPML).
       *[other] Die { $count } Quellen, denen du folgst, als Liste für andere Feedreader (OPML).
    }
exported-opml-less = Private Feeds sind nicht dabei.
