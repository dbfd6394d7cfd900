# /timezone.

zone-now = Ваш часовой пояс — { $zone }. Сейчас там { $now }.
zone-how = Чтобы изменить его, напишите /timezone и город, например /timezone Vilnius.
zone-set = Теперь ваш часовой пояс — { $zone }. Сейчас там { $now }.
zone-kept = Ваш часовой пояс прежний: { $zone }.
zone-unknown = Не знаю города или часового пояса с названием «{ $words }».
zone-unknown-place = Не знаю, какой в этом месте часовой пояс.
zone-not-asked = Это место в часовом поясе { $zone }. Ваш я не менял.
# Above buttons with time zones; { $words } is a misspelt city, or a country that has several.
zone-which = Какой часовой пояс вы имеете в виду под «{ $words }»?
zone-try = Попробуйте большой город рядом с вами, например /timezone Vilnius, или сдвиг, например /timezone +3.
zone-ask = В каком вы городе или рядом с каким? Напишите его название или поделитесь геопозицией. Я храню только часовой пояс, а не место.
# In the empty field where the reader writes; at most 64 characters.
zone-hint = Город, например Вильнюс

button-zone = Часовой пояс
button-use-zone = Выбрать { $zone }
button-share-place = Поделиться геопозицией
button-leave-zone = Оставить как есть
button-change-zone = Изменить
