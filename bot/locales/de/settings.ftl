# The settings of a chat: their pages, and what is said when one is set.

settings-head = Einstellungen dieses Chats
settings-length = Länge: { $length }
settings-shown = Kurzfassungen zeigen: { $parts }
settings-language = Sprache: { $language }
settings-zone = Zeitzone: { $zone }
settings-quiet = Gibt es nichts Neues, kommt kein Briefing.
settings-not-quiet = Gibt es nichts Neues, kommt statt des Briefings eine kurze Nachricht.
settings-left-out = Im Briefing weggelassen: { $topics }
settings-every-article = Ich fasse hier jeden Artikel zusammen.
settings-asked-articles = Ich fasse Artikel hier zusammen, wenn jemand danach fragt.
settings-again = Mit /settings änderst du sie jederzeit.
# { $words }: what somebody typed after /settings.
settings-unknown = Eine Einstellung „{ $words }“ gibt es nicht. Nutze die Buttons oder schreib /settings long, /settings 120 words, /settings quiet off oder /settings leave out Fußball.

button-settings = Einstellungen
button-back = ‹ Zurück
button-done = Fertig
button-length = Länge
button-shown = Inhalt
button-language = Sprache
button-times = Uhrzeiten
button-days = Tage
button-topics = Themen weglassen
button-quiet = Nichts Neues, kein Briefing
button-every-article = Alle Artikel zusammenfassen
button-shows-actors = Akteure
button-shows-claims = Wer sagt was
button-every-day = Täglich
button-weekdays = Mo–Fr
button-weekend = Wochenende
button-add-topics = Themen hinzufügen

length-page = Wie lang sollen Kurzfassungen sein? Für eine andere Länge schreib /settings 120 words oder /settings 5.
length-short = Kurz
length-normal = Normal
length-long = Lang
# On a button: Normal · 3 sentences.
length-choice = { $name } · { $length }
length-set = Kurzfassungen haben jetzt { $length }.
length-range = Eine Kurzfassung kann 1 bis 10 Sätze oder 20 bis 1000 Wörter haben. Schreib /settings 5, /settings short, normal oder long, oder /settings 120 words.
length-in-words = { $count ->
        [one] höchstens { $count } Wort
       *[other] höchstens { $count } Wörter
    }
length-in-sentences = { $count ->
        [one] { $count } Satz
       *[other] { $count } Sätze
    }

language-page = Welche Sprache soll ich sprechen? Artikel lese ich in jeder Sprache.
language-set = Ich spreche jetzt { $language }.
# { $languages }: a list such as “English, Deutsch or Français”.
language-unknown = Ich kann { $languages } sprechen. Schreib /settings language und eine davon.

# In a list of what a digest shows: the points, who acts and who said what.
part-points = die wichtigsten Punkte
part-actors = die Akteure
part-claims = wer was sagt
shown-page = Was soll eine Kurzfassung außer den wichtigsten Punkten zeigen?
shown-set = Kurzfassungen zeigen jetzt { $parts }.
shown-how = Schreib /settings show actors off oder /settings show claims on.

times-page = Wähl die Uhrzeiten deines Briefings (Zeitzone { $zone }).
times-set = Die Zeiten deines Briefings sind eingestellt.
days-page = Wähl die Tage. Sie gelten für alle Uhrzeiten.
days-without-times = Wähl zuerst eine Uhrzeit, dann die Tage.
days-how = Schreib die Tage, etwa /settings days mo-fr.
quiet-set = Gibt es nichts Neues, lasse ich das Briefing ausfallen.
quiet-unset = Gibt es nichts Neues, schicke ich statt des Briefings eine kurze Nachricht.
quiet-how = Mit /settings quiet on fällt das Briefing aus, wenn es nichts Neues gibt; mit /settings quiet off kommt stattdessen eine kurze Nachricht.

topics-none = Das Briefing bringt alle Themen.
# Above a list of topics.
topics-page = Das Briefing lässt Themen mit diesen Wörtern weg:
topics-how = Schreib /settings leave out und die Wörter, etwa /settings leave out Fußball, Wetter. Mit /settings let in Wetter kommt das Thema wieder vor.
topics-ask = Welche Themen soll das Briefing weglassen? Schreib eins oder mehrere, durch Kommas getrennt.
# In the empty field where the reader writes; at most 64 characters.
topics-hint = Fußball, Wetter
topics-set = Im Briefing jetzt weggelassen: { $topics }.
topic-let-in = Wieder im Briefing: { $topic }.
topic-unknown = Dieses Thema wird nicht weggelassen. /settings leave out zeigt, welche es sind.
topic-too-long = Das ist zu lang für ein Thema. Ein oder zwei Wörter reichen.
topics-too-many = Du kannst höchstens { $most } Themen weglassen. Hol erst eins zurück, bevor du ein neues hinzufügst.

articles-how = In einer Gruppe: Mit /settings articles all fasse ich jeden Artikel zusammen, mit /settings articles asked nur die, nach denen jemand fragt.
articles-set-all = Ab jetzt fasse ich hier jeden Artikel zusammen.
articles-set-asked = Ab jetzt fasse ich Artikel hier nur zusammen, wenn jemand danach fragt. Antworte dazu mit /digest auf den Artikel.
