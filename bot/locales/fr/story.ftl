# The view of a story that several outlets report.

# Each outlet reports it in its own words.
outlets-independent = { $outlets ->
        [one] { $outlets } média
       *[other] { $outlets } médias, chacun de son côté
    }
# Fewer sources than outlets: some print what another wrote, or what one agency sent.
outlets-some-independent = { $outlets ->
        [one] { $outlets } média
       *[other] { $outlets } médias
    }, { $independent ->
        [one] { $independent } source indépendante
       *[other] { $independent } sources indépendantes
    }
# { $words }: a sentence that no other outlet has.
only-in = Seulement dans { $outlet } : { $words }
# Headings: over pairs of sentences that cannot both be right; over statements; over what happened day by day.
they-differ = Là où ils divergent
story-said = Qui a dit quoi
story-course = La suite des événements
# On a button below a digest.
button-story = Sujet
story-unfinished = La comparaison me prend trop de temps. Voici les articles :
story-how = Écrivez /story et le numéro d’un résumé, par exemple /story #12, ou répondez à un résumé par /story. /story seul montre le sujet le plus récent.
