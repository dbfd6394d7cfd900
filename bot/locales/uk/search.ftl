# /search and /latest, and the words for days and fields that readers type.

nothing-found = За цим запитом нічого не знайдено. Спробуйте менше слів або лише початок слова.
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
