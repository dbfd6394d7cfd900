# The private feed of a chat’s briefings, for feed readers.

feed-unavailable = Лент здесь нет: владелец бота их не настроил.
# The button below an export, if there can be feeds.
button-feed = Сводки лентой
# The address stands below the first, and the second below the address.
feed-begun = Каждая сводка этого чата, начиная со следующей, будет и в этой ленте. Добавьте адрес в программу для чтения лент:
feed-secret = Читать сводки сможет каждый, у кого есть этот адрес. Я показываю его только сейчас и не храню; если вы его потеряете или он попадёт к кому-то ещё, попросите новый.
feed-known = С { $day } работает лента сводок этого чата. Её адреса я не храню, поэтому показать его снова не могу. С новым адресом старый перестанет работать.
feed-ended = Лента выключена. Её адрес больше не работает, а сохранённые для неё сводки стёрты.
feed-how = Напишите /export atom, чтобы получить ленту сводок, /export atom new — новый адрес, /export atom off — чтобы её выключить.
button-feed-new = Новый адрес
button-feed-off = Выключить
# The title of the feed.
feed-title = Сводки Précis
