# The settings of a chat: their pages, and what is said when one is set.

settings-head = Réglages de cette discussion
settings-length = Longueur : { $length }
settings-shown = Un résumé montre : { $parts }
settings-language = Langue : { $language }
settings-zone = Fuseau horaire : { $zone }
settings-quiet = S’il n’y a rien de neuf, aucune revue n’arrive.
settings-not-quiet = S’il n’y a rien de neuf, une revue le dit.
settings-left-out = Les revues écartent : { $topics }
settings-every-article = Ici, chaque article reçoit son résumé.
settings-asked-articles = Ici, les articles reçoivent leur résumé quand quelqu’un le demande.
settings-again = /settings permet de les changer.
# { $words }: what somebody typed behind /settings.
settings-unknown = Je ne connais pas le réglage « { $words } ». Utilisez les boutons, ou écrivez /settings long, /settings 120 words, /settings quiet off ou /settings leave out football.
stale-button = Ce bouton n’est plus valable.

button-settings = Réglages
button-back = ‹ Retour
button-done = Terminé
button-length = Longueur
button-shown = Contenu
button-language = Langue
button-times = Heures d’envoi
button-days = Jours
button-topics = Thèmes à écarter
button-quiet = Silence s’il n’y a rien de neuf
button-every-article = Lire tous les articles
button-shows-actors = Acteurs
button-shows-claims = Qui a dit quoi
button-every-day = Tous
button-weekdays = En semaine
button-weekend = Week-end
button-add-topics = Ajouter des thèmes

length-page = Quelle longueur pour un résumé ? /settings 120 words ou /settings 5 fixe toute autre longueur.
length-short = Court
length-normal = Normal
length-long = Long
# On a button: Normal · 3 sentences.
length-choice = { $name } · { $length }
length-set = Les résumés font désormais { $length }.
length-range = Un résumé fait de 1 à 10 phrases ou de 20 à 1000 mots : écrivez /settings 5, /settings short, normal ou long, ou /settings 120 words.
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
language-unknown = Je peux parler { $languages } : écrivez /settings language et l’une de ces langues.

# In a list of what a digest shows: the points, who acts and who said what.
part-points = les points clés
part-actors = les acteurs
part-claims = qui a dit quoi
shown-page = Que doit montrer un résumé, en plus de ses points clés ?
shown-set = Un résumé montre désormais { $parts }.
shown-how = Écrivez /settings show actors off ou /settings show claims on.

times-page = Touchez les heures de votre revue, selon l’heure du fuseau { $zone }.
times-set = Les heures de votre revue sont réglées.
days-page = Touchez les jours de votre revue ; ils valent pour toutes ses heures.
days-without-times = Choisissez d’abord une heure : les jours viennent après.
days-how = Écrivez les jours, par exemple /settings days lun-ven.
quiet-set = S’il n’y a rien de neuf à l’heure d’une revue, je ne dis rien.
quiet-unset = S’il n’y a rien de neuf à l’heure d’une revue, je le dis.
quiet-how = Écrivez /settings quiet on, et aucune revue n’arrive s’il n’y a rien de neuf, ou /settings quiet off, et une revue le dit.

topics-none = Les revues racontent tous les sujets.
# Above a list of topics.
topics-page = Les revues écartent les sujets qui contiennent ces mots :
topics-how = Écrivez /settings leave out et les mots, par exemple /settings leave out football, météo. /settings let in météo les fait revenir.
topics-ask = Quels thèmes les revues doivent-elles écarter ? Écrivez-en un ou plusieurs, séparés par des virgules.
# In the empty field where the reader writes; at most 64 characters.
topics-hint = football, météo
topics-set = Les revues écartent désormais { $topics }.
topic-let-in = Le thème { $topic } est de retour dans les revues.
topic-unknown = Ce thème n’est pas écarté : /settings leave out montre ceux qui le sont.
topic-too-long = C’est trop long pour un thème : un ou deux mots suffisent.
topics-too-many = J’écarte { $most } thèmes au plus : laissez d’abord revenir l’un d’eux.

articles-how = Dans un groupe, /settings articles all me fait lire tous les articles, et /settings articles asked ceux sur lesquels quelqu’un m’interroge.
articles-set-all = Désormais, chaque article reçoit ici son résumé.
articles-set-asked = Ici, les articles reçoivent leur résumé quand quelqu’un le demande : répondez-leur /digest.
