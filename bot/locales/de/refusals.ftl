# The digest of an article could not be made: why, and what to do.

refusal-empty = Darin ist nichts, was ich lesen kann: Schick mir den Artikeltext, einen Link oder eine Datei.
refusal-greeting = Hallo! Leite mir einen Artikel weiter, füg einen ein oder schick einen Link, und ich antworte mit seiner Kurzfassung.
refusal-too-short = Das ist zu kurz für eine Kurzfassung: Schick mir den ganzen Artikel, seinen Link oder eine Datei.
refusal-not-prose = Das liest sich nicht wie ein Artikel, eher wie eine Liste oder Tabelle: Schick mir einen in ganzen Sätzen.
refusal-no-words = Ich lese Wörter, und hier sind keine: Schick mir den Artikeltext, einen Link oder eine Datei.
refusal-page-consent = Die Seite zeigt nur eine Cookie- oder Einwilligungsabfrage: Füg den Artikeltext ein oder schick mir die Datei.
refusal-page-paywall = Die Seite zeigt nur eine Bezahlschranke: Leite mir den Text oder die Datei weiter.
refusal-page-captcha = Die Seite fragt, ob ich ein Mensch bin, und das bin ich nicht: Füg stattdessen den Artikeltext ein.
refusal-page-index = Diese Seite ist eine Liste von Artikeln: Öffne einen der Artikel und schick mir seinen Link.
refusal-page-missing = Unter diesem Link gibt es keine Seite (mehr): Prüf ihn oder füg den Artikeltext ein.
refusal-page-live = Das ist eine Live-Seite, deren Text erst später nachkommt: Füg ein, was sie zeigt, oder schick einen Artikel.
refusal-page-blocked = Diese Website lässt mich nicht rein: Füg den Artikeltext ein oder schick mir die Datei.
refusal-page-script = Diese Seite zeigt ihren Text nur im Browser: Füg den Artikeltext ein oder schick mir die Datei.
refusal-page-empty = Auf dieser Seite habe ich keinen Artikel gefunden: Füg seinen Text ein oder schick mir die Datei.
refusal-link-dead = Der Link ließ sich nicht öffnen: Prüf ihn, versuch es später noch mal oder füg den Artikeltext ein.
refusal-link-slow = Die Seite braucht zu lange für eine Antwort: Versuch es später noch mal oder füg den Artikeltext ein.
refusal-link-forbidden = Links zu privaten Adressen öffne ich nicht: Füg stattdessen den Artikeltext ein.
refusal-link-unreadable = Was hinter diesem Link steckt, kann ich nicht lesen: Schick mir eine Seite, ein PDF, eine Word- oder Textdatei.
refusal-file-too-big = Das ist zu groß für mich (Datei höchstens 20 MB, Seite höchstens 5 MB): Schick mir den Artikeltext.
refusal-file-encrypted = Die Datei ist mit einem Passwort geschützt: Schick mir eine Kopie ohne Passwort oder den Artikeltext.
refusal-file-scanned = Dieses PDF enthält nur Bilder von Seiten und keinen Text: Schick mir den Artikeltext oder seinen Link.
refusal-file-damaged = Die Datei konnte ich nicht lesen, sie scheint beschädigt: Schick sie noch mal oder füg den Artikeltext ein.
refusal-file-lost = Telegram hat mir die Datei nicht gegeben: Schick sie in einer Minute noch mal oder füg den Artikeltext ein.
refusal-file-unknown = Dateien dieser Art lese ich nicht: Schick mir ein PDF, eine Word-, HTML-, E-Mail- oder Textdatei.
refusal-too-long = Das Lesen hat zu lange gedauert, also habe ich aufgehört: Schick mir einen kürzeren Teil davon.
