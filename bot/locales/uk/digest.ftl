# The digest message and its buttons, and how to ask for one.

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
button-share = У чат
button-delete = Видалити

how-to-digest = Щоб отримати дайджест, надішліть /digest у відповідь на статтю, згадайте мене у відповіді або напишіть /digest і після нього посилання чи текст.
