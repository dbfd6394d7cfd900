# Why a submission gets no digest, or only a part of it gets one, and what to do.

refusal-empty = Darin ist nichts, was ich lesen kann. Schick mir den Artikeltext, einen Link oder eine Datei.
refusal-greeting = Hallo! Leite mir einen Artikel weiter, füg einen ein oder schick einen Link, und ich antworte mit der Kurzfassung.
refusal-thanks = Gern geschehen! Schick mir jederzeit den nächsten Artikel.
refusal-small-talk = Alles klar! Schick mir jederzeit einen Artikel.
refusal-too-short = Das ist zu kurz für eine Kurzfassung. Schick mir den ganzen Artikel, seinen Link oder eine Datei.
refusal-not-prose = Das sieht eher nach einer Liste oder Tabelle aus als nach einem Artikel. Schick mir Text in ganzen Sätzen.
refusal-no-words = Ich finde darin keine Wörter. Schick mir den Artikeltext, einen Link oder eine Datei.
refusal-page-consent = Die Seite zeigt nur eine Cookie- oder Einwilligungsabfrage. Füg den Artikeltext ein oder schick mir die Datei.
refusal-page-paywall = Die Seite liegt hinter einer Bezahlschranke. Leite mir den Text oder die Datei weiter.
refusal-page-captcha = Die Seite will wissen, ob ich ein Mensch bin, und das bin ich nicht. Füg stattdessen den Artikeltext ein.
refusal-page-index = Diese Seite ist eine Liste von Artikeln. Öffne einen davon und schick mir seinen Link.
refusal-page-missing = Unter diesem Link gibt es keine Seite (mehr). Prüf ihn oder füg den Artikeltext ein.
refusal-page-live = Das ist eine Live-Seite, die ihren Text erst später lädt. Füg ein, was sie zeigt, oder schick mir einen Artikel.
refusal-page-blocked = Diese Website lässt mich nicht rein. Füg den Artikeltext ein oder schick mir die Datei.
refusal-page-script = Diese Seite zeigt ihren Text nur im Browser. Füg den Artikeltext ein oder schick mir die Datei.
refusal-page-empty = Auf dieser Seite habe ich keinen Artikel gefunden. Füg seinen Text ein oder schick mir die Datei.
refusal-link-dead = Der Link ließ sich nicht öffnen. Prüf ihn, versuch es später noch mal oder füg den Artikeltext ein.
refusal-link-slow = Die Seite hat zu lange nicht geantwortet. Versuch es später noch mal oder füg den Artikeltext ein.
refusal-link-forbidden = Links zu privaten Adressen öffne ich nicht. Füg stattdessen den Artikeltext ein.
refusal-link-unreadable = Was hinter diesem Link steckt, kann ich nicht lesen. Schick mir eine Webseite, ein PDF, eine Word- oder Textdatei.
refusal-file-too-big = Das ist zu groß für mich: Dateien dürfen höchstens 20 MB haben, Seiten 5 MB. Schick mir stattdessen den Artikeltext.
refusal-file-encrypted = Die Datei ist mit einem Passwort geschützt. Schick mir eine Kopie ohne Passwort oder den Artikeltext.
refusal-file-scanned = Dieses PDF enthält nur Bilder von Seiten und keinen Text. Schick mir den Artikeltext oder seinen Link.
refusal-file-damaged = Die Datei konnte ich nicht lesen, sie scheint beschädigt zu sein. Schick sie noch mal oder füg den Artikeltext ein.
refusal-file-lost = Telegram hat mir die Datei nicht gegeben. Schick sie in einer Minute noch mal oder füg den Artikeltext ein.
refusal-file-unknown = Dateien dieser Art kann ich nicht lesen. Schick mir ein PDF, eine Word-, HTML-, E-Mail- oder Textdatei.
refusal-too-long = Das Lesen hat zu lange gedauert, deshalb habe ich aufgehört. Schick mir einen kürzeren Teil davon.
refusal-page-channel = Das ist ein ganzer Kanal, kein einzelner Beitrag. Schick mir den Link zu einem Beitrag.
refusal-page-no-post = Telegram zeigt diesen Beitrag nicht im Web. Leite ihn stattdessen an mich weiter.

too-many = Aus einer Nachricht lese ich nur die ersten { $most } Links oder Dateien. Schick mir den Rest ({ $more }) bitte in einer weiteren.
out-of-sight = Telegram zeigt mir die Nachricht nicht, auf die du antwortest. Leite sie mir bitte weiter.
strange-media = Ich lese nur Text, keine Bilder, Sticker oder Sprachnachrichten. Schick mir den Artikeltext, einen Link oder eine Datei.
no-articles = Im Moment nehme ich keine Artikel an.
too-many-articles = { $limit ->
        [one] Mehr als { $limit } Artikel pro Stunde geht leider nicht. Schick mir diesen bitte später noch mal.
       *[other] Mehr als { $limit } Artikel pro Stunde gehen leider nicht. Schick mir diesen bitte später noch mal.
    }
# Of a message with several articles, some are within the limit.
rest-over-limit = Mehr Artikel pro Stunde ({ $limit }) gehen leider nicht. Schick mir den Rest ({ $more }) bitte später noch mal.
