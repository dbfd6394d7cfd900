# /watch and /unwatch. { $words } is what is watched for, { $count } how many alerts a day it may bring.

watch-phrase = «{ $words }»
watching =
    { $count ->
        [one] Слежу за: { $words }. Когда это появится в новом сюжете из ваших подписок, сразу сообщу: не чаще { $count } раза в день и не с { $start } до { $end }. Остальное будет в сводках.
        [few] Слежу за: { $words }. Когда это появится в новом сюжете из ваших подписок, сразу сообщу: не чаще { $count } раз в день и не с { $start } до { $end }. Остальное будет в сводках.
       *[many] Слежу за: { $words }. Когда это появится в новом сюжете из ваших подписок, сразу сообщу: не чаще { $count } раз в день и не с { $start } до { $end }. Остальное будет в сводках.
    }
watch-how = Напишите после команды имя или фразу не длиннее 60 знаков: /watch Marsh или /watch "coal pier".
watch-limit = В этом чате уже { $most } оповещений, больше нельзя. Убрать лишнее можно через /watch.
watch-none = Пока ни за чем не слежу. Попробуйте /watch Marsh или, для фразы, /watch "coal pier".
watch-heading = Слежу за
watch-row = { $words }, не больше { $count } в день
watch-told = Вы следите за: { $words }
unwatched = Больше не слежу за: { $words }.
no-such-watch = За этим не слежу. Список показывает /watch.
button-per-day = { $count }/день
button-unwatch = Не следить
button-watches = Весь список
button-open-digest = Дайджест
