# /watch and /unwatch. { $words } is what is watched for, { $count } how many alerts a day it may bring.

watch-phrase = «{ $words }»
watching =
    { $count ->
        [one] Стежу за: { $words }. Коли це з’явиться в новому сюжеті з ваших підписок, одразу сповіщу: не частіше { $count } разу на день і не з { $start } до { $end }. Решта буде у зведеннях.
        [few] Стежу за: { $words }. Коли це з’явиться в новому сюжеті з ваших підписок, одразу сповіщу: не частіше { $count } разів на день і не з { $start } до { $end }. Решта буде у зведеннях.
       *[many] Стежу за: { $words }. Коли це з’явиться в новому сюжеті з ваших підписок, одразу сповіщу: не частіше { $count } разів на день і не з { $start } до { $end }. Решта буде у зведеннях.
    }
watch-how = Напишіть після команди ім’я чи фразу не довшу за 60 знаків: /watch Marsh або /watch "coal pier".
watch-limit = У цьому чаті вже { $most } сповіщень, більше не можна. Прибрати зайве можна через /watch.
watch-none = Поки ні за чим не стежу. Спробуйте /watch Marsh або, для фрази, /watch "coal pier".
watch-heading = Стежу за
watch-row = { $words }, не більше { $count } на день
watch-told = Ви стежите за: { $words }
unwatched = Більше не стежу за: { $words }.
no-such-watch = За цим не стежу. Список показує /watch.
button-per-day = { $count }/день
button-unwatch = Не стежити
button-watches = Увесь список
button-open-digest = Дайджест
