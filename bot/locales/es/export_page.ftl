# The page of `/export html`, for a browser. $day is a date.

export-page-title = Todo lo guardado en este chat
export-page-made = A { $day }
export-page-no-script = Esta página necesita JavaScript para mostrar su contenido.
# The label of the search field of the page, and the hint in the empty field.
export-page-search = Buscar
export-page-search-hint = muelle "Helena Marsh" -carbón
export-page-outlet = Medio
export-page-language = Idioma
export-page-first-day = Desde
export-page-last-day = Hasta
export-page-all = Todos
export-page-clear = Borrar
# The two lists of the page, and its headings. A number follows “Digests”, after a colon.
export-page-stories = Noticias
export-page-actors = Protagonistas
export-page-digests = Resúmenes
export-page-more = Mostrar más
export-page-article = El artículo
export-page-person = persona
export-page-organization = organización
export-page-place = lugar
# The button below another export, and the words above the page.
as-page = En una página
exported-page = { $count ->
        [one] { $count } resumen, en una página para tu navegador. No necesita internet.
       *[other] { $count } resúmenes, en una página para tu navegador. No necesita internet.
    }
# There are more digests than one file may hold: $left are not in it.
exported-page-part = { $count ->
        [one] { $count } resumen, en una página para tu navegador. No necesita internet. En un archivo no caben más; quedan { $left } más antiguos para el siguiente.
       *[other] { $count } resúmenes, en una página para tu navegador. No necesita internet. En un archivo no caben más; quedan { $left } más antiguos para el siguiente.
    }
