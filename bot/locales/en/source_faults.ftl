# What can be wrong with a source, and the notices about it to the chats that follow it.

source-slow = The site took too long to answer.
source-unreachable = The site can’t be reached.
source-forbidden = I’m not allowed to open that address.
source-too-big = What’s at that address is too big for a feed.
source-not-found = There is nothing at that address.
source-gone = The site says that this feed is gone for good.
source-denied = The site won’t let me in.
source-rate-limited = The site asks me to check less often.
source-server-error = The site is having problems.
source-not-a-feed = I found no feed there.
source-damaged = The feed is damaged.
source-podcast = That feed has recordings, not articles.
source-products = That feed has products, not articles.
source-no-such-channel = There is no public channel by that name.
source-no-preview = That channel shows no posts on the web, so I can’t follow it. You can still forward its posts to me.
source-saving-forbidden = That channel doesn’t allow its posts to be saved, so I can’t follow it.
# Added after one of the sentences above, in the answer to somebody who wants to follow something.
follow-try-later = Check the address, or try again later.
follow-other-address = Check the address, or send me that of its feed.
follow-forward-instead = You can still forward its articles to me.

source-silent = { $name } hasn’t published anything since { $day }. I’ll keep checking.
source-failing = I haven’t been able to read { $name } since { $day }. I’ll keep trying.
source-ended = { $name } says its feed is gone for good, so I’ve stopped fetching it.
