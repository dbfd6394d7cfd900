# The view of a story that several outlets report.

# Each outlet reports it in its own words.
outlets-independent = { $outlets ->
        [one] { $outlets } outlet
       *[other] { $outlets } outlets, all independent
    }
# Fewer sources than outlets: some print what another wrote, or what one agency sent.
outlets-some-independent = { $outlets ->
        [one] { $outlets } outlet
       *[other] { $outlets } outlets
    }, { $independent } independent
# { $words }: a sentence that no other outlet has.
only-in = Only in { $outlet }: { $words }
# Headings: over pairs of sentences that cannot both be right; over statements; over what happened day by day.
they-differ = They differ
story-said = Who said what
story-course = How it went on
# On a button below a digest.
button-story = Story
story-unfinished = Comparing these articles took too long. Here they are:
story-how = Write /story and the number of a digest, such as /story #12, or reply with /story to one. /story alone shows the newest story.
