# The settings of a chat: their pages, and what is said when one is set.

settings-head = Réglages de cette discussion
settings-length = Longueur : { $length }
settings-shown = Les résumés montrent : { $parts }
settings-language = Langue : { $language }
settings-zone = Fuseau horaire : { $zone }
settings-quiet = S’il n’y a rien de neuf, aucune revue de presse n’est envoyée.
settings-not-quiet = S’il n’y a rien de neuf, un petit mot remplace la revue de presse.
settings-left-out = Les revues de presse écartent : { $topics }
settings-every-article = Ici, je résume chaque article.
settings-asked-articles = Ici, je résume les articles quand quelqu’un le demande.
settings-again = Vous pouvez les changer à tout moment avec /settings.
# { $words }: what somebody typed after /settings.
settings-unknown = Il n’y a pas de réglage « { $words } ». Utilisez les boutons, ou écrivez /settings long, /settings 120 words, /settings quiet off ou /settings leave out football.

button-settings = Réglages
button-back = ‹ Retour
button-done = Terminé
button-length = Longueur
button-shown = Contenu
button-language = Langue
button-times = Heures d’envoi
button-days = Jours
button-topics = Thèmes écartés
button-quiet = Rien de neuf, pas d’envoi
button-every-article = Résumer tous les articles
button-shows-actors = Acteurs
button-shows-claims = Qui a dit quoi
button-every-day = Tous les jours
button-weekdays = En semaine
button-weekend = Week-end
button-add-topics = Ajouter des thèmes

length-page = Quelle longueur pour les résumés ? Pour toute autre longueur, écrivez /settings 120 words ou /settings 5.
length-short = Court
length-normal = Normal
length-long = Long
# On a button: Normal · 3 sentences.
length-choice = { $name } · { $length }
length-set = Les résumés font désormais { $length }.
length-range = Un résumé peut faire de 1 à 10 phrases ou de 20 à 1000 mots. Écrivez /settings 5, /settings short, normal ou long, ou /settings 120 words.
length-in-words = { $count ->
        [one] { $count } mot au plus
       *[other] { $count } mots au plus
    }
length-in-sentences = { $count ->
        [one] { $count } phrase
       *[other] { $count } phrases
    }

language-page = Dans quelle langue dois-je parler ? Je lis les articles dans toutes les langues.
language-set = Langue choisie : { $language }.
# { $languages }: a list such as “English, Deutsch or Français”.
language-unknown = Je peux parler { $languages }. Écrivez /settings language suivi de l’une de ces langues.

# In a list of what a digest shows: the points, who acts and who said what.
part-points = les points clés
part-actors = les acteurs
part-claims = qui a dit quoi
shown-page = Que doit montrer un résumé, en plus de ses points clés ?
shown-set = Les résumés montrent désormais { $parts }.
shown-how = Écrivez /settings show actors off ou /settings show claims on.

times-page = Choisissez les heures de votre revue de presse (fuseau horaire { $zone }).
times-set = Les heures de votre revue de presse sont réglées.
days-page = Choisissez les jours. Ils valent pour toutes les heures.
days-without-times = Choisissez d’abord une heure, puis les jours.
days-how = Écrivez les jours, par exemple /settings days lun-ven.
quiet-set = S’il n’y a rien de neuf, je n’enverrai pas de revue de presse.
quiet-unset = S’il n’y a rien de neuf, j’enverrai un petit mot à la place de la revue de presse.
quiet-how = Quand il n’y a rien de neuf, /settings quiet on saute la revue de presse ; /settings quiet off la remplace par un petit mot.

topics-none = Les revues de presse contiennent tous les sujets.
# Above a list of topics.
topics-page = Les revues de presse écartent les sujets qui contiennent ces mots :
topics-how = Écrivez /settings leave out et les mots, par exemple /settings leave out football, météo. /settings let in météo fait revenir ce thème.
topics-ask = Quels thèmes les revues de presse doivent-elles écarter ? Écrivez-en un ou plusieurs, séparés par des virgules.
# In the empty field where the reader writes; at most 64 characters.
topics-hint = football, météo
topics-set = Les revues de presse écartent désormais { $topics }.
topic-let-in = Le thème { $topic } est de retour dans les revues de presse.
topic-unknown = Ce thème n’est pas écarté. /settings leave out montre ceux qui le sont.
topic-too-long = C’est trop long pour un thème. Un ou deux mots suffisent.
topics-too-many = Vous pouvez écarter { $most } thèmes au plus. Faites-en revenir un avant d’en ajouter un autre.

articles-how = Dans un groupe : avec /settings articles all, je résume tous les articles ; avec /settings articles asked, seulement ceux qu’on me demande.
articles-set-all = Désormais, je résume ici chaque article.
articles-set-asked = Désormais, je ne résume ici les articles que si quelqu’un le demande. Pour cela, répondez /digest à l’un d’eux.
