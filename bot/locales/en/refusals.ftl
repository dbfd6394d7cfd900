# The digest of an article could not be made: why, and what to do.

refusal-empty = There is nothing in it that I can read: send me the article's text, a link, or a file.
refusal-greeting = Hello! Forward me an article, paste one, or send a link, and I answer with its digest.
refusal-too-short = That is too short for a digest: send me the whole article, its link, or a file.
refusal-not-prose = That does not read like an article, more like a list or a table: send me one in sentences.
refusal-no-words = I read words, and there are none here: send me the article's text, a link, or a file.
refusal-page-consent = The page shows only a cookie or consent wall: paste the article's text or send me the file.
refusal-page-paywall = The page shows only a paywall: forward me the text or the file.
refusal-page-captcha = The page asks whether I am human, and I am not: paste the article's text instead.
refusal-page-index = That page is a list of articles: open one of them and send me its link.
refusal-page-missing = There is no page at that link (any more): check it, or paste the article's text.
refusal-page-live = That is a live page, and its text comes only later: paste what it shows, or send an article.
refusal-page-blocked = That site does not let me in: paste the article's text or send me the file.
refusal-page-script = That page shows its text in a browser only: paste the article's text or send me the file.
refusal-page-empty = I found no article on that page: paste its text or send me the file.
refusal-link-dead = I could not open that link: check it, try again later, or paste the article's text.
refusal-link-slow = That page takes too long to answer: try again later, or paste the article's text.
refusal-link-forbidden = I do not open links to private addresses: paste the article's text instead.
refusal-link-unreadable = I cannot read what is behind that link: send me a page, a PDF, Word or text file.
refusal-file-too-big = That is too big for me (a file 20 MB, a page 5 MB at most): send me the article's text.
refusal-file-encrypted = That file is locked with a password: send me an unlocked copy or the article's text.
refusal-file-scanned = That PDF holds pictures of pages and no text: send me the article's text or its link.
refusal-file-damaged = I could not read that file, it seems damaged: send it again, or paste the article's text.
refusal-file-lost = Telegram did not give me that file: send it again in a minute, or paste the article's text.
refusal-file-unknown = I do not read this kind of file: send me a PDF, Word, HTML, mail or text file.
refusal-too-long = Reading that took too long, so I stopped: send me a shorter part of it.
