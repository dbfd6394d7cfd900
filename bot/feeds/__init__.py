"""Feeds: the newspapers whose feeds the bot offers, and the feeds and other sources that chats follow.

`catalogue` is the table of newspapers and broadcasters, and `followed` fetches what chats follow. The formats of feeds
(RSS, Atom, JSON Feed, OPML and channels of Telegram) are read in `summarizer.reading.feeds`.
"""
