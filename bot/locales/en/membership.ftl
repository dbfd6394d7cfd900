# In a group or channel that the bot has been added to.

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
