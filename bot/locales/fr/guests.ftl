# When somebody mentions the bot in a chat that it is not a member of.

# To somebody who mentioned the bot in a chat it is not a member of, with nothing to read.
how-to-ask-a-guest = Mentionnez-moi en réponse à un article ou à côté de son lien, et j’afficherai ici son résumé.
guest-answer-lost = Je n’ai pas pu terminer ma réponse dans la discussion où vous m’avez mentionné. Veuillez m’y mentionner de nouveau.
guest-answer-late = Je n’ai pas pu terminer ma réponse. Veuillez me mentionner de nouveau.
