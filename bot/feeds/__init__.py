"""Feeds: the newspapers that the bot offers, the sources that chats follow, and the feed of a chat's briefings.

`catalogue` is the table of newspapers and broadcasters. `finding`, `fetching`, `items` and `follower` follow a source
for all its chats, and `alerts` and `notices` tell them. The modules whose names begin with `published` serve the feed
in which a chat's briefings can be read elsewhere. The formats of feeds (RSS, Atom, JSON Feed, OPML and channels of
Telegram) are read in `summarizer.reading.feed_formats`.
"""
