# The view of a story that several outlets report.

# Each outlet reports it in its own words.
outlets-independent = { $outlets ->
        [one] { $outlets } видання
        [few] { $outlets } видання, незалежно одне від одного
        [many] { $outlets } видань, незалежно одне від одного
       *[other] { $outlets } видання, незалежно одне від одного
    }
# Fewer sources than outlets: some print what another wrote, or what one agency sent.
outlets-some-independent = { $outlets ->
        [one] { $outlets } видання
        [few] { $outlets } видання
        [many] { $outlets } видань
       *[other] { $outlets } видання
    }, { $independent ->
        [one] { $independent } незалежне джерело
        [few] { $independent } незалежні джерела
        [many] { $independent } незалежних джерел
       *[other] { $independent } незалежного джерела
    }
# { $words }: a sentence that no other outlet has.
only-in = Лише { $outlet }: { $words }
# Headings: over pairs of sentences that cannot both be right; over statements; over what happened day by day.
they-differ = У чому вони розходяться
story-said = Хто що сказав
story-course = Як розвивалися події
# On a button below a digest.
button-story = Сюжет
story-unfinished = Порівняння триває надто довго. Ось самі статті:
story-how = Напишіть /story і номер дайджесту, наприклад /story #12, або дайте відповідь на дайджест командою /story. Просто /story покаже останній сюжет.
