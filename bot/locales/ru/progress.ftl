# While a submission is read.

progress = Читаю…
in-line = { $ahead ->
        [one] Принято. Перед вашим — ещё { $ahead } сообщение.
        [few] Принято. Перед вашим — ещё { $ahead } сообщения.
        [many] Принято. Перед вашим — ещё { $ahead } сообщений.
       *[other] Принято. Перед вашим — ещё { $ahead } сообщения.
    }
