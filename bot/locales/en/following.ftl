# /following and /unfollow. { $name } is the title of a source.

following-none = You don’t follow anything yet. Try /follow example.org or /follow @channel.
following-heading =
    { $count ->
        [one] You follow one source
       *[other] You follow { $count } sources
    }
source-is-feed = Feed
source-is-channel = Telegram channel
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
button-pause = Pause
button-resume = Resume
button-only = Only …
button-all = Everything
button-unfollow = Unfollow
button-following = All sources
