# When it is unknown whether a message has arrived.

unsure-digest = Une partie de ma réponse n’est peut-être pas arrivée : la connexion s’est coupée pendant l’envoi.
unsure-briefing = Une partie de votre revue de presse n’est peut-être pas arrivée : la connexion s’est coupée pendant l’envoi.
send-again = Renvoyer
sent-again = Je viens de le renvoyer.
sent-already = Cela a déjà été envoyé.
