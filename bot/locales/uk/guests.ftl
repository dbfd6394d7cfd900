# When somebody mentions the bot in a chat that it is not a member of.

# To somebody who mentioned the bot in a chat it is not a member of, with nothing to read.
how-to-ask-a-guest = Згадайте мене у відповіді на статтю або поруч із посиланням на неї, і я покажу тут її дайджест.
guest-answer-lost = Мені не вдалося завершити відповідь у чаті, де ви мене згадали. Будь ласка, згадайте мене там ще раз.
guest-answer-late = Мені не вдалося завершити відповідь. Будь ласка, згадайте мене ще раз.
