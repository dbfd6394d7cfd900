# The bot’s profile in the messenger: what it shows in an empty chat, and what it shows beside the name.

description = Forward me an article and I’ll reply with the key sentences, who is involved, and who said what. Every word comes from the article itself. I keep your digests so you can find them again, and send you a briefing at the times you choose.
short-description = Digests of the news you forward, in the articles’ own words: the story, the people, who said what.
