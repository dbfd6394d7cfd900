# The settings of a chat: their pages, and what is said when one is set.

settings-head = Settings of this chat
settings-length = Length: { $length }
settings-shown = Digests show: { $parts }
settings-language = Language: { $language }
settings-zone = Time zone: { $zone }
settings-quiet = When there’s nothing new, no briefing is sent.
settings-not-quiet = When there’s nothing new, a short note is sent instead of the briefing.
settings-left-out = Briefings leave out: { $topics }
settings-every-article = Every article posted here gets a digest.
settings-asked-articles = Articles here get a digest when someone asks.
settings-again = You can change them any time with /settings.
# { $words }: what somebody typed after /settings.
settings-unknown = There’s no setting “{ $words }”. Use the buttons, or write /settings long, /settings 120 words, /settings quiet off or /settings leave out football.

button-settings = Settings
button-back = ‹ Back
button-done = Done
button-length = Length
button-shown = What digests show
button-language = Language
button-times = Briefing times
button-days = Days
button-topics = Topics to leave out
button-quiet = Skip empty briefings
button-every-article = Digest every article
button-shows-actors = Who is involved
button-shows-claims = Who said what
button-every-day = Every day
button-weekdays = Weekdays
button-weekend = Weekends
button-add-topics = Add topics

length-page = How long should digests be? For any other length, write /settings 120 words or /settings 5.
length-short = Short
length-normal = Normal
length-long = Long
# On a button: Normal · 3 sentences.
length-choice = { $name } · { $length }
length-set = Digests now have { $length }.
length-range = A digest can have 1 to 10 sentences or 20 to 1000 words. Write /settings 5, /settings short, normal or long, or /settings 120 words.
length-in-words = { $count ->
        [one] at most { $count } word
       *[other] at most { $count } words
    }
length-in-sentences = { $count ->
        [one] { $count } sentence
       *[other] { $count } sentences
    }

language-page = Which language should I speak? I read articles in any language.
language-set = I’ll speak { $language } from now on.
# { $languages }: a list such as “English, Deutsch or Français”.
language-unknown = I can speak { $languages }. Write /settings language followed by one of them.

# In a list of what a digest shows: the points, who acts and who said what.
part-points = the key points
part-actors = who is involved
part-claims = who said what
shown-page = What should a digest show besides its key points?
shown-set = Digests now show { $parts }.
shown-how = Write /settings show actors off or /settings show claims on.

times-page = Choose the times of your briefing (time zone: { $zone }).
times-set = Your briefing times are set.
days-page = Choose the days. They apply to every briefing time.
days-without-times = Choose a time first, then the days.
days-how = Write the days, such as /settings days mon-fri.
quiet-set = When there’s nothing new, I’ll skip the briefing.
quiet-unset = When there’s nothing new, I’ll send a short note instead of the briefing.
quiet-how = /settings quiet on skips the briefing when there is nothing new; /settings quiet off sends a short note instead.

topics-none = Briefings include every story.
# Above a list of topics.
topics-page = Briefings leave out stories with these words:
topics-how = Write /settings leave out and the words, such as /settings leave out football, weather. /settings let in weather brings that topic back.
topics-ask = Which topics should briefings leave out? Write one or more, separated by commas.
# In the empty field where the reader writes; at most 64 characters.
topics-hint = football, weather
topics-set = Briefings now leave out { $topics }.
topic-let-in = Briefings include { $topic } again.
topic-unknown = That topic isn’t left out. /settings leave out shows the ones that are.
topic-too-long = That’s too long for a topic. A word or two is enough.
topics-too-many = You can leave out { $most } topics at most. Bring one back before you add another.

articles-how = In a group: /settings articles all digests every article; /settings articles asked only those someone asks for.
articles-set-all = From now on, every article here gets a digest.
articles-set-asked = From now on, articles here get a digest only when someone asks. To ask, reply to one with /digest.
