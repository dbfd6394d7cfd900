# What the buttons below a digest show in its place.

button-to-digest = ‹ Дайджест
button-points = Главное
button-left-out = Пропущено { $count }
button-keep = Оставить

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
