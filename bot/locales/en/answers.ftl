# Answers to a submission besides its digest.

too-many = I read only the first { $most } links or files in a message. Please send the rest ({ $more }) in another one.
out-of-sight = Telegram doesn’t show me the message you’re replying to. Please forward it to me instead.
strange-media = I can only read text, not pictures, stickers or audio. Send me the article’s text, a link or a file.
how-to-digest = To get a digest, reply to an article with /digest or by mentioning me, or send /digest followed by a link or the text.
# To somebody who mentioned the bot in a chat it is not a member of, with nothing to read.
how-to-ask-a-guest = Mention me in reply to an article, or next to its link, and I’ll show its digest here.
guest-answer-lost = I couldn’t finish my answer in the chat where you mentioned me. Please mention me there again.
guest-answer-late = I couldn’t finish my answer. Please mention me again.
# To somebody in a group who is not one of its admins.
not-yours = Only an admin or the person who asked for this digest can delete it.
no-articles = I’m not taking any articles at the moment.
too-many-articles = { $limit ->
        [one] You’ve reached the limit of { $limit } article per hour. Please send this one again later.
       *[other] You’ve reached the limit of { $limit } articles per hour. Please send this one again later.
    }
# Of a message with several articles, some are within the limit.
rest-over-limit = That’s as many articles as I take in an hour ({ $limit }). Please send the rest ({ $more }) again later.
in-line = { $ahead ->
        [one] Got it. You’re second in the queue.
       *[other] Got it. There are { $ahead } messages ahead of yours.
    }
bug = Something went wrong on my side, and I’ve logged it. Please send it again, or paste the article’s text.
unsure-digest = Part of my answer may not have arrived: the connection broke while I was sending it.
unsure-briefing = Part of your briefing may not have arrived: the connection broke while I was sending it.
send-again = Send again
sent-again = I’ve sent it again.
sent-already = That has already been sent.
