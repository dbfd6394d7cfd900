# Lists of feeds (OPML). { $count } is how many feeds.

opml-found =
    { $count ->
        [one] Un feed en esta lista
       *[other] { $count } feeds en esta lista
    }
opml-more = … y { $count } más
opml-room =
    { $count ->
        [0] Este chat no puede seguir más fuentes. Con /following puedes quitar una.
        [one] Este chat puede seguir una fuente más.
       *[other] Este chat puede seguir { $count } fuentes más.
    }
opml-none = No encontré feeds en esa lista.
opml-damaged = No puedo leer esa lista de feeds. Tiene que ser un archivo OPML, como lo exportan los lectores de feeds.
opml-too-big = Esa lista de feeds es demasiado grande; leo listas de hasta 2 MB.
button-follow-many = Seguir { $count }
followed-many =
    { $count ->
        [0] No hay nada nuevo que seguir.
        [one] Ahora sigo una fuente más. Sus últimos artículos estarán en tu próximo boletín; /following muestra cómo va.
       *[other] Ahora sigo { $count } fuentes más. Sus últimos artículos estarán en tu próximo boletín; /following muestra cómo van.
    }
followed-many-already =
    { $count ->
        [one] Una de ellas ya la sigues.
       *[other] { $count } de ellas ya las sigues.
    }
followed-many-limit = Con estas son { $most } fuentes, el máximo de un chat; el resto de la lista queda fuera. Con /following puedes quitar una.
exported-opml =
    { $count ->
        [one] La fuente que sigues, como lista para otros lectores de feeds (OPML).
       *[other] Las { $count } fuentes que sigues, como lista para otros lectores de feeds (OPML).
    }
exported-opml-less = Los feeds privados no están incluidos.
