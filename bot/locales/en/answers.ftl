# What is answered to a submission besides its digest.

too-many = I read the first { $most } of a message; send me the other { $more } in another.
out-of-sight = Telegram does not show me the message you reply to: forward it to me instead.
strange-media = I read words, not pictures, stickers or sound: send me the article's text, a link, or a file.
how-to-digest = Reply to an article with /digest or by mentioning me, or write /digest and its link or text.
# To somebody in a group who is none of its admins.
not-yours = Only whoever asked for this digest, or an admin, can delete it.
no-articles = I take no articles at the moment.
too-many-articles = { $limit ->
        [one] One article an hour is what I read for one person: send me this one later.
       *[other] { $limit } articles an hour is what I read for one person: send me this one later.
    }
in-line = { $ahead ->
        [one] I have it. One message is before yours, and I answer one after the other.
       *[other] I have it. { $ahead } messages are before yours, and I answer one after the other.
    }
bug = Something went wrong on my side and I have noted it: send it once more, or paste the article's text.
unsure-digest = A part of my answer may not have arrived: the connection broke while I sent it.
unsure-briefing = A part of your briefing may not have arrived: the connection broke while I sent it.
send-again = Send it again
sent-again = I sent it again.
sent-already = That was sent already.
