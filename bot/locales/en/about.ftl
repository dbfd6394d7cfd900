# What the bot is, and what it says in a new chat.

# Three paragraphs above buttons.
welcome =
    Forward me the news and I’ll reply with a digest: the key sentences, who is involved, and who said what. Every word comes from the article itself.

    You can forward a post, paste an article, or send a link or a file (PDF, Word, HTML, email, text).

    I keep your digests so you can find them again, and send you a briefing of what’s new at the times you choose. /help lists everything I can do. What you send stays on this bot’s server and goes to nobody else; /forget erases it.
start-sample = Try a sample article
# Where the sample's digest names its source.
sample-source = Sample about a made-up town
start-speaks = Language: { $language }
start-zone = Time zone: { $zone }
start-no-briefing = Get a daily briefing
# { $times }: a list such as 08:00 and 18:00.
start-briefing = ✓ Briefing: { $times }
start-when = When should I send you a briefing of what’s new? Times are in your time zone, { $zone }.
group-start = Reply to an article with /digest and I’ll post its digest: the key sentences, who is involved, and who said what. /schedule 8 sends a briefing of everything each morning at 8; /help lists the rest.
description = Forward me an article and I’ll reply with the key sentences, who is involved, and who said what. Every word comes from the article itself. I keep your digests so you can find them again, and send you a briefing at the times you choose.
short-description = Digests of the news you forward, in the articles’ own words: the story, the people, who said what.
channel-hello =
    I reply to every article posted here with its digest.
    Use /settings to change that; /help lists the rest.
# In a group where the bot sees every message.
group-hello =
    Reply to an article with /digest or by mentioning me, or mention me next to a link, and I’ll post the digest.
    I leave all other messages alone. If you want a digest of every article, turn that on in /settings.
    /help lists the rest.
# In a group where Telegram's privacy mode is on.
deaf-group-hello =
    Reply to an article with /digest or by mentioning me, or mention me next to a link, and I’ll post the digest.
    Telegram shows me nothing else here. If you want me to see every message, make me an admin.
    /help lists the rest.
# After the answer that every article now gets a digest, in a group whose messages Telegram does not show.
deaf-group = Telegram doesn’t show me this group’s messages. Make me an admin so that I can see every article.
private-bot = This bot is private. Its owner can add this chat; the chat ID is { $chat_id }.
# To the bot's admins, about somebody who wrote to a private bot. { $name }: the name this person chose.
newcomer-asks = { $name } wrote to me and isn’t on the list of those who may use me (chat ID { $chat_id }). Let them in?
# { $name }: the name and, in brackets, the chat ID.
newcomer-admitted = Let in: { $name } may use me now.
newcomer-declined = Not let in: { $name } can’t use me.
button-admit = Let in
button-decline = Not now
newcomer-welcome = You may use me now. Forward me an article, or send /start.
unknown-command = I don’t know that command. /help lists the ones I do know.
# { $name }: a command such as /search.
command-meant = I don’t know that command. Did you mean { $name }? /help lists them all.
stats =
    Updates: { $waiting } waiting or in progress, { $set_aside } set aside.
    Message parts: { $parts }.
    In the last day: active chats: { $active }, updates set aside: { $failed }, message parts refused or possibly lost: { $lost }.
    Database: { $megabytes } MB, chats: { $chats }.
forget-ask = Erase all digests, schedules and settings of this chat? This can’t be undone.
forget-kept = Nothing was erased.
forgotten = Everything about this chat has been erased. Backups that the bot’s operator made earlier may still contain it. To start again, just forward me an article.
admins-only = Only admins of this chat can change that.
forget-button = Erase everything
keep-button = Keep everything
