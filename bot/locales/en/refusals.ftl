# Why a submission gets no digest, or only a part of it gets one, and what to do.

refusal-empty = There’s nothing in it that I can read. Send me the article’s text, a link or a file.
refusal-greeting = Hello! Forward me an article, paste one, or send a link, and I’ll reply with its digest.
refusal-thanks = You’re welcome! Send me another article any time.
refusal-small-talk = All right! Send me an article any time.
refusal-too-short = That’s too short for a digest. Send me the whole article, its link or a file.
refusal-not-prose = That looks more like a list or a table than an article. Send me text in full sentences.
refusal-no-words = I can’t find any words in that. Send me the article’s text, a link or a file.
refusal-page-consent = That page shows only a cookie or consent notice. Paste the article’s text or send me the file.
refusal-page-paywall = That page is behind a paywall. Forward me the text or the file.
refusal-page-captcha = That page wants proof that I’m human, and I’m not. Please paste the article’s text instead.
refusal-page-index = That page is a list of articles. Open one of them and send me its link.
refusal-page-missing = There’s no page at that link, or it’s been removed. Check the link, or paste the article’s text.
refusal-page-live = That’s a live page, and its text loads only later. Paste what it shows, or send me an article.
refusal-page-blocked = That site won’t let me in. Paste the article’s text or send me the file.
refusal-page-script = That page shows its text only in a browser. Paste the article’s text or send me the file.
refusal-page-empty = I found no article on that page. Paste its text or send me the file.
refusal-link-dead = I couldn’t open that link. Check it, try again later, or paste the article’s text.
refusal-link-slow = That page took too long to respond. Try again later, or paste the article’s text.
refusal-link-forbidden = I don’t open links to private addresses. Paste the article’s text instead.
refusal-link-unreadable = I can’t read what’s at that link. Send me a web page, a PDF, a Word file or a text file.
refusal-file-too-big = That’s too big for me: the limit is 20 MB for a file and 5 MB for a page. Send me the article’s text instead.
refusal-file-encrypted = That file is password-protected. Send me an unlocked copy or the article’s text.
refusal-file-scanned = That PDF holds only pictures of pages, no text. Send me the article’s text or its link.
refusal-file-damaged = I couldn’t read that file; it seems to be damaged. Send it again, or paste the article’s text.
refusal-file-lost = Telegram didn’t give me that file. Send it again in a minute, or paste the article’s text.
refusal-file-unknown = I can’t read this kind of file. Send me a PDF, Word, HTML, email or text file.
refusal-too-long = That took too long to read, so I stopped. Send me a shorter part of it.
refusal-page-channel = That’s a whole channel, not one post. Send me the link to a post.
refusal-page-no-post = Telegram doesn’t show this post on the web. Forward it to me instead.

too-many = I read only the first { $most } links or files in a message. Please send the rest ({ $more }) in another one.
out-of-sight = Telegram doesn’t show me the message you’re replying to. Please forward it to me instead.
strange-media = I can only read text, not pictures, stickers or audio. Send me the article’s text, a link or a file.
no-articles = I’m not taking any articles at the moment.
too-many-articles = { $limit ->
        [one] You’ve reached the limit of { $limit } article per hour. Please send this one again later.
       *[other] You’ve reached the limit of { $limit } articles per hour. Please send this one again later.
    }
# Of a message with several articles, some are within the limit.
rest-over-limit = That’s as many articles as I take in an hour ({ $limit }). Please send the rest ({ $more }) again later.
