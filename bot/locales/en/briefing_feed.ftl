# The private feed of a chat’s briefings, for feed readers.

feed-unavailable = I can’t offer feeds here: my operator hasn’t set that up.
# The button below an export, if there can be feeds.
button-feed = Briefings as a feed
# The address stands below the first, and the second below the address.
feed-begun = Each briefing of this chat, from the next one on, will also be in this feed. Add the address to a feed reader:
feed-secret = Anyone with this address can read the briefings. I show it only now and keep no copy; if you lose it, or someone else gets it, ask for a new one.
feed-known = The feed of this chat’s briefings has been on since { $day }. I keep no copy of its address, so I can’t show it again. With a new address, the old one stops working.
feed-ended = The feed is off. Its address no longer works, and the briefings kept for it are erased.
feed-how = Write /export atom for the feed of your briefings, /export atom new for a new address, or /export atom off.
button-feed-new = New address
button-feed-off = Turn off
# The title of the feed.
feed-title = Briefings from Précis
