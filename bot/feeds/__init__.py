"""Feeds: the newspapers that the bot offers, the sources that chats follow, and the feed of a chat's briefings.

`catalogue` is the table of newspapers and broadcasters, `followed` fetches what chats follow, and `published` serves
the feed in which a chat's briefings can be read elsewhere. The formats of feeds (RSS, Atom, JSON Feed, OPML and
channels of Telegram) are read in `summarizer.reading.feed_formats`.
"""
