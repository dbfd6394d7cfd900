# The view of a story that several outlets report.

# Each outlet reports it in its own words.
outlets-independent = { $outlets ->
        [one] { $outlets } medio
       *[other] { $outlets } medios, cada uno por su cuenta
    }
# Fewer sources than outlets: some print what another wrote, or what one agency sent.
outlets-some-independent = { $outlets ->
        [one] { $outlets } medio
       *[other] { $outlets } medios
    }, { $independent ->
        [one] { $independent } fuente independiente
       *[other] { $independent } fuentes independientes
    }
# { $words }: a sentence that no other outlet has.
only-in = Solo en { $outlet }: { $words }
# Headings: over pairs of sentences that cannot both be right; over statements; over what happened day by day.
they-differ = En qué difieren
story-said = Quién dijo qué
story-course = Cómo siguió
# On a button below a digest.
button-story = Noticia
story-unfinished = Tardo demasiado en compararlos. Estos son los artículos:
story-how = Escribe /story y el número de un resumen, por ejemplo /story #12, o responde a uno con /story. /story a solas muestra la noticia más reciente.
