# /timezone.

zone-now = Ваш часовий пояс — { $zone }. Зараз там { $now }.
zone-how = Щоб змінити його, напишіть /timezone і місто, наприклад /timezone Vilnius.
zone-set = Тепер ваш часовий пояс — { $zone }. Зараз там { $now }.
zone-kept = Ваш часовий пояс без змін: { $zone }.
zone-unknown = Не знаю міста чи часового поясу з назвою «{ $words }».
zone-unknown-place = Не знаю, який часовий пояс у цьому місці.
zone-not-asked = Це місце в часовому поясі { $zone }. Ваш я не змінював.
# Above buttons with time zones; { $words } is a misspelt city, or a country that has several.
zone-which = Який часовий пояс ви маєте на увазі під «{ $words }»?
zone-try = Спробуйте велике місто поблизу, наприклад /timezone Vilnius, або зміщення, наприклад /timezone +3.
zone-ask = У якому ви місті чи поблизу якого? Напишіть його назву або поділіться геопозицією. Я зберігаю лише часовий пояс, а не місце.
# In the empty field where the reader writes; at most 64 characters.
zone-hint = Місто, наприклад Вільнюс

button-zone = Часовий пояс
button-use-zone = Обрати { $zone }
button-share-place = Поділитися геопозицією
button-leave-zone = Залишити як є
button-change-zone = Змінити
