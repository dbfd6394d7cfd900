# The digest message, its buttons, and what they show in its place.

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
button-points = Главное
button-share = В чат
button-delete = Удалить
button-keep = Оставить
button-to-digest = ‹ Дайджест
button-left-out = Пропущено { $count }

also-named = Упомянуты также
nobody-acts = В этой статье никто не назван.
left-out = Пропущено: это не часть статьи
mended = Исправленные слова
nothing-left-out = В этой статье ничего не пропущено.
point-of = Тезис { $number } из { $count }, в контексте
claim-of = Заявление { $number } из { $count }, в контексте
delete-ask = Удалить дайджест «{ $title }»?
digest-gone = Этот дайджест удалён.
no-such-line = Такой строки в этом дайджесте больше нет.
page-of = { $page } из { $pages }
progress = Читаю…
