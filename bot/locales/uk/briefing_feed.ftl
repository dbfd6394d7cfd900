# The private feed of a chat’s briefings, for feed readers.

feed-unavailable = Стрічок тут немає: власник бота їх не налаштував.
# The button below an export, if there can be feeds.
button-feed = Зведення стрічкою
# The address stands below the first, and the second below the address.
feed-begun = Кожне зведення цього чату, починаючи з наступного, буде й у цій стрічці. Додайте адресу до програми для читання стрічок:
feed-secret = Читати зведення зможе кожен, хто має цю адресу. Я показую її лише зараз і не зберігаю; якщо ви її загубите або вона потрапить до когось іншого, попросіть нову.
feed-known = З { $day } працює стрічка зведень цього чату. Її адреси я не зберігаю, тому показати її знову не можу. З новою адресою стара перестане працювати.
feed-ended = Стрічку вимкнено. Її адреса більше не працює, а збережені для неї зведення стерто.
feed-how = Напишіть /export atom, щоб отримати стрічку зведень, /export atom new — нову адресу, /export atom off — щоб її вимкнути.
button-feed-new = Нова адреса
button-feed-off = Вимкнути
# The title of the feed.
feed-title = Зведення Précis
