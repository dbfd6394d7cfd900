# When somebody mentions the bot in a chat that it is not a member of.

# To somebody who mentioned the bot in a chat it is not a member of, with nothing to read.
how-to-ask-a-guest = Erwähne mich in der Antwort auf einen Artikel oder neben einem Link, dann zeige ich hier die Kurzfassung.
guest-answer-lost = Ich konnte dir in dem Chat, in dem du mich erwähnt hast, nicht zu Ende antworten. Bitte erwähne mich dort noch einmal.
guest-answer-late = Ich konnte nicht zu Ende antworten. Bitte erwähne mich noch einmal.
