# When somebody mentions the bot in a chat that it is not a member of.

# To somebody who mentioned the bot in a chat it is not a member of, with nothing to read.
how-to-ask-a-guest = Mention me in reply to an article, or next to its link, and I’ll show its digest here.
guest-answer-lost = I couldn’t finish my answer in the chat where you mentioned me. Please mention me there again.
guest-answer-late = I couldn’t finish my answer. Please mention me again.
