# Finding again what was kept, and removing it.

nothing-kept = Збережених дайджестів у цьому чаті ще немає. Для початку перешліть мені статтю.
nothing-found = За цим запитом нічого не знайдено. Спробуйте менше слів або лише початок слова.
no-such-digest = Такого дайджесту тут немає. Усі збережені — у /latest.
how-to-search = Що шукати? Наприклад: /search санкції, /search "точні слова", /search причал -вугілля або /search причал хто:Marsh джерело:Herald з:понеділка.
how-to-latest = /latest пишеться без слів і показує збережені дайджести, спершу найновіші. Щоб шукати за словами, скористайтеся /search.
search-head = «{ $words }» · { $count ->
        [one] { $count } дайджест
        [few] { $count } дайджести
        [many] { $count } дайджестів
       *[other] { $count } дайджесту
    }
search-too-long = { $most ->
        [one] Запит задовгий: у ньому може бути щонайбільше { $most } символ.
        [few] Запит задовгий: у ньому може бути щонайбільше { $most } символи.
        [many] Запит задовгий: у ньому може бути щонайбільше { $most } символів.
       *[other] Запит задовгий: у ньому може бути щонайбільше { $most } символу.
    }
search-no-actor = Після хто: має бути ім’я, наприклад хто:Marsh або хто:"Helena Marsh".
search-no-source = Після джерело: має бути назва, наприклад джерело:Herald або джерело:"Harbour Herald".
search-no-day = Після з: має бути день, наприклад з:понеділка, з:учора, з:7д або з:2026-11-01.
search-unknown-day = Не розумію, який день означає з:{ $said }. Спробуйте з:понеділка, з:учора, з:7д або з:2026-11-01.
search-day-ahead = з:{ $said } — цей день ще не настав. Спробуйте раніший, наприклад з:понеділка.
# { $said } is a word that is nearly the name of a field, such as “sorce”.
search-misspelt = Я не знаю поля { $said }:. Є поля хто:, джерело: і з:.
search-without-since = Виключити день не можна. Спробуйте з: без мінуса.
list-too-old = Цей список застарів. Відкрийте його знову.
# Where a page of a list stands in it: "11–20 of 34".
page-shown = { $first }–{ $last } з { $count }
page-shown-one = { $number } з { $count }
how-to-delete = Надішліть /delete у відповідь на дайджест або вкажіть його номер: /delete #12. Номери — у /latest.
no-claims-of = Заяв від «{ $name }» тут немає.
no-claims = У цій статті нікого не цитують.
nobody-named = Статей, де згадується «{ $name }», тут немає.
deleted = Видалено.
exported = { $count ->
        [one] { $count } дайджест — усе збережене для цього чату.
        [few] { $count } дайджести — усе збережене для цього чату.
        [many] { $count } дайджестів — усе збережене для цього чату.
       *[other] { $count } дайджесту — усе збережене для цього чату.
    }
digests = { $count ->
        [one] { $count } дайджест
        [few] { $count } дайджести
        [many] { $count } дайджестів
       *[other] { $count } дайджесту
    }
# Buttons that turn the pages of a list whose newest is at the top.
newer = ‹ Новіші
older = Давніші ›

# Who is in the news.
in-the-news = Хто тут у новинах
in-the-news-lately = { $weeks ->
        [1] Хто тут у новинах за останній тиждень
        [one] Хто тут у новинах за останні { $weeks } тиждень
        [few] Хто тут у новинах за останні { $weeks } тижні
        [many] Хто тут у новинах за останні { $weeks } тижнів
       *[other] Хто тут у новинах за останні { $weeks } тижня
    }
nobody-in-the-news = Учасників поки немає. Я розпізнаю їх не всіма мовами.
# What somebody is, and in how many digests: "person · 3 digests".
known-as = { $kind ->
        [person] особа
        [organization] організація
       *[place] місце
    } · { $count ->
        [one] { $count } дайджест
        [few] { $count } дайджести
        [many] { $count } дайджестів
       *[other] { $count } дайджесту
    }
# Below a row of bars, one for each of the last weeks.
busiest-week = По тижнях за { $weeks } тижнів. Максимум: тиждень з { $day }, { $count ->
        [one] { $count } дайджест
        [few] { $count } дайджести
        [many] { $count } дайджестів
       *[other] { $count } дайджесту
    }
also-called = Також згадується як { $names }
several-named = До «{ $name }» тут підходить кілька імен. Яке ви маєте на увазі?
more-of-that-name = { $count ->
        [one] І ще { $count }: напишіть ім’я повніше.
        [few] І ще { $count }: напишіть ім’я повніше.
        [many] І ще { $count }: напишіть ім’я повніше.
       *[other] І ще { $count }: напишіть ім’я повніше.
    }
button-said = Усі заяви ({ $count })
button-told = Що кажуть інші ({ $count })
button-digests = Усі дайджести

# Who said what.
said = Заяви
said-about-them = Що кажуть інші
what-they-said = { $name }: заяви
said-of-whom = { $name }: що кажуть інші
nothing-about = Заяв інших про «{ $name }» тут немає.
claims-in-all = { $count ->
        [one] { $count } заява
        [few] { $count } заяви
        [many] { $count } заяв
       *[other] { $count } заяви
    }
# Below a statement that denies or changes an earlier one by the same speaker.
earlier-statement = Раніше, { $day }: { $words }
same-day-statement = Того самого дня: { $words }
# Under the title of a story that is in at least two digests; the number of claims follows: "in 2 digests · 9 claims".
told-by = { $count ->
        [one] у { $count } дайджесті
        [few] у { $count } дайджестах
        [many] у { $count } дайджестах
       *[other] у { $count } дайджесту
    }
# The day is a date or a stretch of days: "3 June 2026", "1 June 2026 – 30 June 2026".
claims-on = Хто що сказав: { $day }
no-claims-on = У дайджестах за цей час нікого не цитують ({ $day }).
from-day-to-day = { $first } – { $last }
as-json = У JSON
as-markdown = У Markdown

# Words that readers write in searches, with commas between them, as many as come to mind in your language. Case and
# accents do not matter. English ones are always understood too; names of weekdays and months are known already.
words-today = сьогодні, сьогоднішній, сьогоднішня, сьогоднішнє, сьогоднішнього, сьогоднішньої, сьогоднішній день, сьогоднішнього дня, зараз, тепер, нині
words-yesterday = учора, вчора, учорашній, вчорашній, учорашня, вчорашня, учорашнє, вчорашнє, учорашнього, вчорашнього, учорашньої, вчорашньої, учорашній день, вчорашній день, учорашнього дня, вчорашнього дня
# Units after a number ("7d", "2 weeks"), and alone: "since:week".
words-days = д, дн, день, дня, дні, днів, днями, доба, доби, добу, діб, день тому, дня тому, дні тому, днів тому, добу тому, доби тому, діб тому
words-weeks = т, тж, тиж, тижд, тиждень, тижня, тижні, тижнів, тиждень тому, тижня тому, тижні тому, тижнів тому
words-months = м, міс, місяць, місяця, місяці, місяців, місяць тому, місяця тому, місяці тому, місяців тому
# Stand before a colon: "actor:Marsh", "source:Herald", "since:monday".
words-actor = учасник, учасниця, учасники, хто, актор, особа, персона, людина, діяч, діячка
words-source = джерело, джерела, звідки, видання, медіа, змі, сайт, газета, канал
words-since = з, із, зі, від, відколи, після, починаючи
# How a question about somebody begins, in small letters with commas between: “Who is Helena Marsh?”
asked-who = хто такий, хто така, хто такі, хто це, хто
