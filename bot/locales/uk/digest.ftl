# The digest message, its buttons, and what they show in its place.

also-from = Про це також: { $sources }
who = Хто
who-else = Також причетні
short = Стаття коротка: це весь текст.
part = На сторінці показано лише початок статті.
long = Стаття довга: збережено її всю, але дайджест охоплює лише { $words ->
        [one] перше { $words } слово
        [few] перші { $words } слова
        [many] перші { $words } слів
       *[other] перші { $words } слова
    }.
unread = Учасників і цитати цією мовою я поки не розпізнаю.
known = Це у вас уже було ({ $day }).

# Buttons: as short as they can be, four to a row on a phone.
button-shorter = Коротше
button-longer = Більше
button-actors = Хто
button-claims = Цитати
button-text = Текст
button-points = Головне
button-share = У чат
button-delete = Видалити
button-keep = Залишити
button-to-digest = ‹ Дайджест
button-left-out = Пропущено { $count }

also-named = Також згадано
nobody-acts = У цій статті нікого не названо.
left-out = Пропущено, бо це не частина статті
mended = Виправлені слова
nothing-left-out = У цій статті нічого не пропущено.
point-of = Теза { $number } з { $count }, у контексті
claim-of = Заява { $number } з { $count }, у контексті
delete-ask = Видалити дайджест «{ $title }»?
digest-gone = Цей дайджест видалено.
no-such-line = Такого рядка в цьому дайджесті вже немає.
page-of = { $page } з { $pages }
progress = Читаю…
