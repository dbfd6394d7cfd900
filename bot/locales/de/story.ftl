# The view of a story that several outlets report.

# Each outlet reports it in its own words.
outlets-independent = { $outlets ->
        [one] { $outlets } Medium
       *[other] { $outlets } Medien, unabhängig voneinander
    }
# Fewer sources than outlets: some print what another wrote, or what one agency sent.
outlets-some-independent = { $outlets ->
        [one] { $outlets } Medium
       *[other] { $outlets } Medien
    }, { $independent ->
        [one] { $independent } unabhängige Quelle
       *[other] { $independent } unabhängige Quellen
    }
# { $words }: a sentence that no other outlet has.
only-in = Nur bei { $outlet }: { $words }
# Headings: over pairs of sentences that cannot both be right; over statements; over what happened day by day.
they-differ = Hier widersprechen sie sich
story-said = Wer was gesagt hat
story-course = Wie es weiterging
# On a button below a digest.
button-story = Thema
story-unfinished = Der Vergleich dauert mir zu lange. Das sind die Artikel:
story-how = Schreib /story und die Nummer einer Kurzfassung, etwa /story #12, oder antworte auf eine mit /story. /story allein zeigt das neueste Thema.
