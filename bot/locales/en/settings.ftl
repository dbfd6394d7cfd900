# The settings of a chat: their pages, and what is said when one is set.

settings-head = Settings of this chat
settings-length = Length: { $length }
settings-shown = A digest shows: { $parts }
settings-language = Language: { $language }
settings-zone = Time zone: { $zone }
settings-quiet = When nothing is new, no briefing comes.
settings-not-quiet = When nothing is new, a briefing says so.
settings-left-out = Briefings leave out: { $topics }
settings-every-article = Every article here gets its digest.
settings-asked-articles = Articles here get their digest when somebody asks for it.
settings-again = /settings changes them.
# { $words }: what somebody typed behind /settings.
settings-unknown = I know no setting “{ $words }”. Set them with buttons, or write /settings long, /settings 120 words, /settings quiet off or /settings leave out football.
stale-button = This button is out of date.

button-settings = Settings
button-back = ‹ Back
button-done = Done
button-length = Length
button-shown = What a digest shows
button-language = Language
button-times = Briefing times
button-days = Days
button-topics = Topics to leave out
button-quiet = Silent when nothing is new
button-every-article = Read every article
button-shows-actors = Who acts
button-shows-claims = Who said what
button-every-day = Every day
button-weekdays = Weekdays
button-weekend = Weekends
button-add-topics = Add topics

length-page = How long is a digest to be? /settings 120 words or /settings 5 sets any other length.
length-short = Short
length-normal = Normal
length-long = Long
# On a button: Normal · 3 sentences.
length-choice = { $name } · { $length }
length-set = Digests have { $length } now.
length-range = A digest has 1 to 10 sentences or 20 to 1000 words: write /settings 5, /settings short, normal or long, or /settings 120 words.
length-in-words = { $count ->
        [one] at most { $count } word
       *[other] at most { $count } words
    }
length-in-sentences = { $count ->
        [one] { $count } sentence
       *[other] { $count } sentences
    }

language-page = Which language shall I speak? I read articles in any.
language-set = I speak { $language } now.
# { $languages }: a list such as “English, Deutsch or Français”.
language-unknown = I speak { $languages }: write /settings language and one of them.

# In a list of what a digest shows: the points, who acts and who said what.
part-points = the points
part-actors = who acts
part-claims = who said what
shown-page = What shall a digest show besides its points?
shown-set = A digest shows { $parts } now.
shown-how = Write /settings show actors off, or /settings show claims on.

times-page = Tap the hours of your briefing, by the clock of { $zone }.
times-set = The times of your briefing are set.
days-page = Tap the days of your briefing; they are for all of its times.
days-without-times = Choose a time first: the days come after.
days-how = Write the days, such as /settings days mon-fri.
quiet-set = When nothing is new at the hour of a briefing, I say nothing.
quiet-unset = When nothing is new at the hour of a briefing, I say so.
quiet-how = Write /settings quiet on, and no briefing comes when nothing is new, or /settings quiet off, and one says so.

topics-none = Briefings tell every story.
# Above a list of topics.
topics-page = Briefings leave out the stories with these words:
topics-how = Write /settings leave out and the words, such as /settings leave out football, weather. /settings let in weather has them told again.
topics-ask = Which topics shall briefings leave out? Write one or more, with commas between them.
# In the empty field where the reader writes; at most 64 characters.
topics-hint = football, weather
topics-set = Briefings leave out { $topics } now.
topic-let-in = Briefings tell of { $topic } again.
topic-unknown = That is not left out: /settings leave out shows what is.
topic-too-long = That is too long for a topic: a word or two of it are enough.
topics-too-many = I leave out { $most } topics at most: let one in again first.

articles-how = In a group, /settings articles all has every article read, and /settings articles asked those that somebody asks about.
articles-set-all = Every article here gets its digest now.
articles-set-asked = Articles here get their digest when somebody asks for it: reply /digest to one.
