# When it is unknown whether a message has arrived.

unsure-digest = Часть моего ответа могла не дойти: при отправке прервалась связь.
unsure-briefing = Часть вашей сводки могла не дойти: при отправке прервалась связь.
send-again = Отправить ещё раз
sent-again = Отправлено ещё раз.
sent-already = Это уже отправлено.
