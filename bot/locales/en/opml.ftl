# Lists of feeds (OPML). { $count } is how many feeds.

opml-found =
    { $count ->
        [one] One feed in this list
       *[other] { $count } feeds in this list
    }
opml-more = … and { $count } more
opml-room =
    { $count ->
        [0] This chat can’t follow any more sources. Use /following to drop one.
        [one] This chat can follow one more source.
       *[other] This chat can follow { $count } more sources.
    }
opml-none = I found no feeds in that list.
opml-damaged = I can’t read that list of feeds. It has to be an OPML file, the kind that feed readers export.
opml-too-big = That list of feeds is too big; I read lists of up to 2 MB.
button-follow-many = Follow { $count }
followed-many =
    { $count ->
        [0] Nothing new to follow.
        [one] Now following one more source. Its latest articles will be in your next briefing; /following shows how it is doing.
       *[other] Now following { $count } more sources. Their latest articles will be in your next briefing; /following shows how they are doing.
    }
followed-many-already =
    { $count ->
        [one] You already follow one of them.
       *[other] You already follow { $count } of them.
    }
followed-many-limit = That makes { $most } sources, the most a chat can follow, so the rest of the list is left out. Use /following to drop one.
exported-opml =
    { $count ->
        [one] The source you follow, as a list for other feed readers (OPML).
       *[other] The { $count } sources you follow, as a list for other feed readers (OPML).
    }
exported-opml-less = Private feeds are left out.
