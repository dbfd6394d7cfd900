"""Feeds: the newspapers whose feeds the bot offers.

`catalogue` is the table of newspapers and broadcasters. The formats of feeds (RSS, Atom, JSON Feed, OPML and channels
of Telegram) are read in `summarizer.reading.feeds`.
"""
