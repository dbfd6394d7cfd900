# The view of a story that several outlets report.

# Each outlet reports it in its own words.
outlets-independent = { $outlets ->
        [one] { $outlets } издание
        [few] { $outlets } издания, независимо друг от друга
        [many] { $outlets } изданий, независимо друг от друга
       *[other] { $outlets } издания, независимо друг от друга
    }
# Fewer sources than outlets: some print what another wrote, or what one agency sent.
outlets-some-independent = { $outlets ->
        [one] { $outlets } издание
        [few] { $outlets } издания
        [many] { $outlets } изданий
       *[other] { $outlets } издания
    }, { $independent ->
        [one] { $independent } независимый источник
        [few] { $independent } независимых источника
        [many] { $independent } независимых источников
       *[other] { $independent } независимого источника
    }
# { $words }: a sentence that no other outlet has.
only-in = Только { $outlet }: { $words }
# Headings: over pairs of sentences that cannot both be right; over statements; over what happened day by day.
they-differ = В чём они расходятся
story-said = Кто что сказал
story-course = Как развивались события
# On a button below a digest.
button-story = Сюжет
story-unfinished = Сравнение занимает слишком много времени. Вот сами статьи:
story-how = Напишите /story и номер дайджеста, например /story #12, или ответьте на дайджест командой /story. Просто /story покажет последний сюжет.
