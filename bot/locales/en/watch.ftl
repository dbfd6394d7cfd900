# /watch and /unwatch. { $words } is what is watched for, { $count } how many alerts a day it may bring.

watch-phrase = “{ $words }”
watching =
    { $count ->
        [one] Watching for { $words }. When a new story from your sources mentions it, I’ll tell you at once: at most once a day, and not between { $start } and { $end }. Anything more is in your briefings.
       *[other] Watching for { $words }. When a new story from your sources mentions it, I’ll tell you at once: at most { $count } times a day, and not between { $start } and { $end }. Anything more is in your briefings.
    }
watch-how = Write a name or a phrase of at most 60 characters after the command: /watch Marsh, or /watch "coal pier".
watch-limit = This chat already watches for { $most } things, the most it can. Use /watch to remove one.
watch-none = You aren’t watching for anything. Try /watch Marsh, or /watch "coal pier" for a phrase.
watch-heading = Watching for
watch-row = { $words }, at most { $count } a day
watch-told = Watching { $words }:
unwatched = No longer watching for { $words }.
no-such-watch = You aren’t watching for that. /watch shows what you do watch for.
button-per-day = { $count } a day
button-unwatch = Stop watching
button-watches = All watches
button-open-digest = Digest
