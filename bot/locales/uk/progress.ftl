# While a submission is read.

progress = Читаю…
in-line = { $ahead ->
        [one] Отримано. Перед вашим — ще { $ahead } повідомлення.
        [few] Отримано. Перед вашим — ще { $ahead } повідомлення.
        [many] Отримано. Перед вашим — ще { $ahead } повідомлень.
       *[other] Отримано. Перед вашим — ще { $ahead } повідомлення.
    }
