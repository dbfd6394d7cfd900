# The settings of a chat: their pages, and what is said when one is set.

settings-head = Einstellungen dieses Chats
settings-length = Länge: { $length }
settings-shown = Eine Kurzfassung zeigt: { $parts }
settings-language = Sprache: { $language }
settings-zone = Zeitzone: { $zone }
settings-quiet = Gibt es nichts Neues, kommt kein Überblick.
settings-not-quiet = Gibt es nichts Neues, sagt der Überblick das.
settings-left-out = Im Überblick ausgeblendet: { $topics }
settings-every-article = Jeder Artikel hier bekommt seine Kurzfassung.
settings-asked-articles = Artikel hier bekommen ihre Kurzfassung, wenn jemand danach fragt.
settings-again = Mit /settings änderst du sie.
# { $words }: what somebody typed behind /settings.
settings-unknown = Eine Einstellung „{ $words }“ kenne ich nicht. Nimm die Buttons oder schreib /settings long, /settings 120 words, /settings quiet off oder /settings leave out Fußball.
stale-button = Dieser Button ist veraltet.

button-settings = Einstellungen
button-back = ‹ Zurück
button-done = Fertig
button-length = Länge
button-shown = Inhalt
button-language = Sprache
button-times = Uhrzeiten
button-days = Tage
button-topics = Themen ausblenden
button-quiet = Still, wenn nichts neu ist
button-every-article = Jeden Artikel lesen
button-shows-actors = Akteure
button-shows-claims = Wer was gesagt hat
button-every-day = Täglich
button-weekdays = Mo–Fr
button-weekend = Wochenende
button-add-topics = Themen hinzufügen

length-page = Wie lang soll eine Kurzfassung sein? /settings 120 words oder /settings 5 stellt jede andere Länge ein.
length-short = Kurz
length-normal = Normal
length-long = Lang
# On a button: Normal · 3 sentences.
length-choice = { $name } · { $length }
length-set = Kurzfassungen haben jetzt { $length }.
length-range = Eine Kurzfassung hat 1 bis 10 Sätze oder 20 bis 1000 Wörter: Schreib /settings 5, /settings short, normal oder long, oder /settings 120 words.
length-in-words = { $count ->
        [one] höchstens { $count } Wort
       *[other] höchstens { $count } Wörter
    }
length-in-sentences = { $count ->
        [one] { $count } Satz
       *[other] { $count } Sätze
    }

language-page = Welche Sprache soll ich sprechen? Artikel lese ich in jeder.
language-set = Ich spreche jetzt { $language }.
# { $languages }: a list such as “English, Deutsch or Français”.
language-unknown = Ich spreche { $languages }: Schreib /settings language und eine davon.

# In a list of what a digest shows: the points, who acts and who said what.
part-points = die Punkte
part-actors = die Akteure
part-claims = wer was gesagt hat
shown-page = Was soll eine Kurzfassung außer ihren Punkten zeigen?
shown-set = Eine Kurzfassung zeigt jetzt { $parts }.
shown-how = Schreib /settings show actors off oder /settings show claims on.

times-page = Tippe auf die Uhrzeiten deines Überblicks; es gilt die Zeitzone { $zone }.
times-set = Die Zeiten deines Überblicks sind eingestellt.
days-page = Tippe auf die Tage deines Überblicks; sie gelten für alle Uhrzeiten.
days-without-times = Wähl zuerst eine Uhrzeit, danach die Tage.
days-how = Schreib die Tage, etwa /settings days mo-fr.
quiet-set = Gibt es zur Uhrzeit eines Überblicks nichts Neues, sage ich nichts.
quiet-unset = Gibt es zur Uhrzeit eines Überblicks nichts Neues, sage ich das.
quiet-how = Schreib /settings quiet on, dann kommt ohne Neues kein Überblick, oder /settings quiet off, dann sagt er, dass es nichts Neues gibt.

topics-none = Überblicke bringen alle Themen.
# Above a list of topics.
topics-page = Überblicke blenden Themen mit diesen Wörtern aus:
topics-how = Schreib /settings leave out und die Wörter, etwa /settings leave out Fußball, Wetter. Mit /settings let in Wetter kommt das Wetter wieder vor.
topics-ask = Welche Themen sollen Überblicke ausblenden? Schreib eins oder mehrere, mit Kommas dazwischen.
# In the empty field where the reader writes; at most 64 characters.
topics-hint = Fußball, Wetter
topics-set = Im Überblick jetzt ausgeblendet: { $topics }.
topic-let-in = Wieder im Überblick: { $topic }.
topic-unknown = Das ist nicht ausgeblendet: /settings leave out zeigt, was ausgeblendet ist.
topic-too-long = Das ist zu lang für ein Thema: Ein oder zwei Wörter davon reichen.
topics-too-many = Ich blende höchstens { $most } Themen aus: Lass zuerst eins wieder zu.

articles-how = In einer Gruppe lese ich mit /settings articles all jeden Artikel, mit /settings articles asked nur die, nach denen jemand fragt.
articles-set-all = Jeder Artikel hier bekommt jetzt seine Kurzfassung.
articles-set-asked = Artikel hier bekommen ihre Kurzfassung, wenn jemand danach fragt: Antworte mit /digest auf einen.
