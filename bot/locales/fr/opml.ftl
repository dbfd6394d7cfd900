# Lists of feeds (OPML). { $count } is how many feeds.

opml-found =
    { $count ->
        [one] Un flux dans cette liste
       *[other] { $count } flux dans cette liste
    }
opml-more = … et { $count } autres
opml-room =
    { $count ->
        [0] Ce chat ne peut pas suivre d’autres sources. Avec /following vous pouvez en retirer une.
        [one] Ce chat peut suivre encore une source.
       *[other] Ce chat peut suivre encore { $count } sources.
    }
opml-none = Je n’ai trouvé aucun flux dans cette liste.
opml-damaged = Je ne peux pas lire cette liste de flux. Il faut un fichier OPML, comme en exportent les lecteurs de flux.
opml-too-big = Cette liste de flux est trop grande. Je lis des listes de 2 Mo au plus.
button-follow-many = Suivre { $count }
followed-many =
    { $count ->
        [0] Rien de nouveau à suivre.
        [one] Vous suivez une source de plus. Ses derniers articles seront dans votre prochaine revue de presse, et /following montre comment ça va.
       *[other] Vous suivez { $count } sources de plus. Leurs derniers articles seront dans votre prochaine revue de presse, et /following montre comment ça va.
    }
followed-many-already =
    { $count ->
        [one] Vous en suivez déjà une.
       *[other] Vous en suivez déjà { $count }.
    }
followed-many-limit = Cela fait { $most } sources, le maximum pour un chat ; le reste de la liste est laissé de côté. Avec /following vous pouvez en retirer une.
exported-opml =
    { $count ->
        [one] La source que vous suivez, en liste pour d’autres lecteurs de flux (OPML).
       *[other] Les { $count } sources que vous suivez, en liste pour d’autres lecteurs de flux (OPML).
    }
exported-opml-less = Les flux privés n’y sont pas.
