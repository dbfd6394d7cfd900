# /follow. { $name } is the title of a source.

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
button-follow = Follow { $name }
button-look-again = Look again
