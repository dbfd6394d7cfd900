# /start: what the bot is, in a private chat and in a group.

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
