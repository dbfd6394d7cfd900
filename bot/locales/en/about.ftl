# What the bot is, and what it says where it is new.

# Three paragraphs above buttons.
welcome =
    I read the news you forward and answer with a digest: the sentences that carry the story, who acts in it, and who said what. Every word is the article's own.

    Forward a post, paste an article, send a link or a file (PDF, Word, HTML, mail, text).

    I keep your digests, find them again, and send a briefing of what is new at the hours you choose. /help lists everything.
start-sample = Try it with a sample
# Where the sample's digest names its source.
sample-source = A sample, about a town that does not exist
start-speaks = Language: { $language }
start-zone = Time zone: { $zone }
start-no-briefing = A briefing every day
# { $times }: a list such as 08:00 and 18:00.
start-briefing = ✓ Briefing: { $times }
start-when = When shall I send a briefing of what is new? The times are by the clock of { $zone }.
group-start = Reply /digest to an article, and I answer with its digest: the sentences that carry the story, who acts in it, and who said what. /schedule 8 sends a briefing of it all every morning; /help lists the rest.
description = Forward me an article: I answer with the sentences that carry the story, who acts in it, and who said what. Every word is the article's own. I keep your digests, find them again, and send your briefing at the hour you set.
short-description = Digests of the news you forward, word for word: the story, the actors, who said what.
channel-hello =
    I answer every article posted here with its digest.
    /settings changes that, /help lists the rest.
# In a group where the bot sees every message.
group-hello =
    Reply to an article with /digest or by mentioning me, or mention me beside its link, and I answer with its digest.
    What nobody asks me about I leave alone; in /settings you can have me read every article.
    /help lists the rest.
# In a group where Telegram's privacy mode is on.
deaf-group-hello =
    Reply to an article with /digest or by mentioning me, or mention me beside its link, and I answer with its digest.
    Telegram shows me nothing else here; make me an admin, and I see every message.
    /help lists the rest.
# Behind the answer that from now on every article is read, where Telegram does not show them.
deaf-group = Telegram does not show me the messages of this group: make me an admin of it, and I see every article.
private-bot = This bot is private; its owner can add this chat, whose id is { $chat_id }.
unknown-command = I do not know this command; /help lists those I do.
# { $name }: a command such as /search.
command-meant = I do not know this command; did you mean { $name }? /help lists them all.
stats =
    Updates: { $waiting } in work or waiting, { $set_aside } set aside.
    Message parts: { $parts }.
forget-ask = This erases every digest, schedule and setting of this chat, for good.
forget-kept = Nothing was erased.
forgotten = Everything about this chat is erased. Forward me an article whenever you like to begin again.
admins-only = Only the admins of this chat can change that.
forget-button = Erase everything
keep-button = Keep it
