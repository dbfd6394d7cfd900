# /search and /latest, and the words for days and fields that readers type.

nothing-found = Ничего не нашлось. Попробуйте меньше слов или только начало слова.
how-to-search = Что искать? Например: /search санкции, /search "точные слова", /search пирс -уголь или /search пирс кто:Marsh источник:Herald с:понедельника.
how-to-latest = /latest пишется без слов и показывает сохранённые дайджесты, сначала новые. Для поиска по словам есть /search.
search-head = «{ $words }» · { $count ->
        [one] { $count } дайджест
        [few] { $count } дайджеста
        [many] { $count } дайджестов
       *[other] { $count } дайджеста
    }
search-too-long = Слишком длинный запрос: в нём может быть не больше { $most ->
        [one] { $most } символа
        [few] { $most } символов
        [many] { $most } символов
       *[other] { $most } символа
    }.
search-no-actor = После кто: нужно имя, например кто:Marsh или кто:"Helena Marsh".
search-no-source = После источник: нужно название, например источник:Herald или источник:"Harbour Herald".
search-no-day = После с: нужен день, например с:понедельника, с:вчера, с:7д или с:2026-11-01.
search-unknown-day = Не понимаю день в с:{ $said }. Попробуйте с:понедельника, с:вчера, с:7д или с:2026-11-01.
search-day-ahead = с:{ $said } — этот день ещё не наступил. Попробуйте более ранний, например с:понедельника.
# { $said } is a word that is nearly the name of a field, such as “sorce”.
search-misspelt = Я не знаю поля { $said }:. Есть поля кто:, источник: и с:.
search-without-since = Исключить день нельзя. Попробуйте с: без минуса.

# Words that readers write in searches, with commas between them, as many as come to mind in your language. Case and
# accents do not matter. English ones are always understood too; names of weekdays and months are known already.
words-today = сегодня, сейчас, сегодняшний день, сегодняшнего дня, за сегодня, today, now
words-yesterday = вчера, вчерашний день, вчерашнего дня, за вчера, yesterday
# Units after a number ("7d", "2 weeks"), and alone: "since:week".
words-days = д, дн, день, дня, дней, дни, сутки, суток, d, day, days
words-weeks = н, нед, неделя, недели, недель, неделю, за неделю, w, week, weeks
words-months = м, мес, месяц, месяца, месяцев, за месяц, m, month, months
# Stand before a colon: "actor:Marsh", "source:Herald", "since:monday".
words-actor = кто, лицо, персона, персонаж, человек, участник, имя, актор, actor, who, person
words-source = источник, из, откуда, издание, сайт, газета, сми, канал, source, from
words-since = с, со, после, начиная, since, after
