# Following feeds and channels. { $name } is the title of a source.

follow-ask = What should I follow? Send me a site, a feed, a public channel or the name of a newspaper.
follow-how = Write what to follow after the command: /follow example.org, /follow @channel, or the name of a newspaper.
follow-unclear = “{ $words }” is neither an address nor a channel. I don’t know a newspaper of that name either. Try /follow example.org or /follow @channel.
follow-which = This site has several feeds. Which one?
follow-which-of-many = This site has many feeds. Here are the first { $most }; for another one, send me its address.
follow-found = Which one do you mean by “{ $words }”?
follow-which-newspaper = I can’t tell from “{ $words }” which newspaper you mean. Write more of its name.
follow-private-channel = That leads to a private channel or group. Only its members can read it, so I can’t follow it. You can forward its posts to me.
follow-looking = Looking for a feed there … The answer will appear here.
follow-chat-limit = This chat already follows { $most } sources, the most it can. Use /following to drop one.
follow-total-limit = I can’t follow any more sources at the moment; my operator has set a limit.
followed = Now following { $name }. Its latest articles will be in your next briefing, and you can find them with /search.
followed-already = You already follow { $name }.
following-none = You don’t follow anything yet. Try /follow example.org or /follow @channel.
following-heading =
    { $count ->
        [one] You follow one source
       *[other] You follow { $count } sources
    }
following-last = Last article: { $when }
following-waiting = First articles on their way
following-nothing = No articles yet
following-paused = Paused
following-only = Only articles with { $words }
following-left-out =
    { $count ->
        [one] It publishes more than I can take: one article of the last day was left out
       *[other] It publishes more than I can take: { $count } articles of the last day were left out
    }
no-such-source = You don’t follow that. /following shows what you do follow.
unfollow-how = After the command, write the name of what to unfollow, or its number in /following: /unfollow 2.
unfollowed = No longer following { $name }. What it brought is kept.
only-ask = Which words or names should I look for in articles from { $name }? Separate them with commas; I’ll keep an article if it has at least one.
only-hint = harbour, Helena Marsh
only-how = Write the number and the words after the command: /following only 2 harbour, Helena Marsh.
button-follow = Follow { $name }
button-pause = Pause
button-resume = Resume
button-only = Only …
button-all = Everything
button-unfollow = Unfollow
button-following = All sources
button-look-again = Look again
catalogue-heading = News outlets: { $what }
catalogue-choice = Choose a country or a language.
button-catalogue-choice = Other countries
source-is-feed = Feed
source-is-channel = Telegram channel
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
