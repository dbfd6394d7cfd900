# When it is unknown whether a message has arrived.

unsure-digest = Частина моєї відповіді могла не дійти: під час надсилання обірвалося з’єднання.
unsure-briefing = Частина вашого зведення могла не дійти: під час надсилання обірвалося з’єднання.
send-again = Надіслати ще раз
sent-again = Надіслано ще раз.
sent-already = Це вже надіслано.
