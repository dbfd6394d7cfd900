# The digest message and its buttons, and how to ask for one.

also-from = Об этом также: { $sources }
who = Кто
who-else = Также участвуют
short = Статья короткая: это весь текст.
part = На странице показано только начало статьи.
long = Статья длинная: она сохранена целиком, но дайджест охватывает только { $words ->
        [one] первое { $words } слово
        [few] первые { $words } слова
        [many] первые { $words } слов
       *[other] первые { $words } слова
    }.
unread = Участников и цитаты на этом языке я пока не распознаю.
known = Это у вас уже было: { $day }

# Buttons: as short as they can be, four to a row on a phone.
button-shorter = Короче
button-longer = Ещё
button-actors = Кто
button-claims = Цитаты
button-text = Текст
button-share = В чат
button-delete = Удалить

how-to-digest = Чтобы получить дайджест, ответьте на статью командой /digest или упоминанием либо напишите /digest и после него ссылку или текст.
