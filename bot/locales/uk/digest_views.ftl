# What the buttons below a digest show in its place.

button-to-digest = ‹ Дайджест
button-points = Головне
button-left-out = Пропущено { $count }
button-keep = Залишити

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
