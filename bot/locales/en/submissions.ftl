# Replies to what somebody sends, besides its digest and the refusals.

too-many = I read only the first { $most } links or files in a message. Please send the rest ({ $more }) in another one.
out-of-sight = Telegram doesn’t show me the message you’re replying to. Please forward it to me instead.
strange-media = I can only read text, not pictures, stickers or audio. Send me the article’s text, a link or a file.
how-to-digest = To get a digest, reply to an article with /digest or by mentioning me, or send /digest followed by a link or the text.
progress = Reading…
in-line = { $ahead ->
        [one] Got it. You’re second in the queue.
       *[other] Got it. There are { $ahead } messages ahead of yours.
    }
no-articles = I’m not taking any articles at the moment.
too-many-articles = { $limit ->
        [one] You’ve reached the limit of { $limit } article per hour. Please send this one again later.
       *[other] You’ve reached the limit of { $limit } articles per hour. Please send this one again later.
    }
# Of a message with several articles, some are within the limit.
rest-over-limit = That’s as many articles as I take in an hour ({ $limit }). Please send the rest ({ $more }) again later.
