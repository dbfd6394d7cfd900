# The digest message, its buttons, and what they show in its place.

also-from = Об этом также: { $sources }
who = Кто
who-said-what = Кто что сказал
and-more = и ещё { $count }
short = Статья короткая: это весь текст.
long = Статья длинная: она сохранена целиком, но дайджест охватывает только { $words ->
        [one] первое { $words } слово
        [few] первые { $words } слова
        [many] первые { $words } слов
       *[other] первые { $words } слова
    }.
unread = Участников и их заявления я распознаю только в статьях на английском. Вот главные предложения.
known = Это у вас уже было: { $day }

# Buttons: as short as they can be, three to a row on a phone.
button-shorter = – Короче
button-longer = + Длиннее
button-actors = Участники { $count }
button-claims = Заявления { $count }
button-text = Текст
button-share = Поделиться
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
