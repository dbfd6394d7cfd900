"""What the bot says, in one place; how it looks is `render`'s."""

from typing import Final

from summarizer.model import Refusal

WELCOME: Final = (
    "I read the news you forward and answer with a digest: the sentences that carry the story, who acts in it, and "
    "who said what. Every word is the article's own.\n\n"
    "Forward a post, paste an article, send a link or a file (PDF, Word, HTML, mail, text).\n\n"
    "/schedule 08:00 sends a briefing of it all every morning; /help lists the rest."
)

HELP: Final = (
    ("Forward, paste, link or send a file", "a digest of the article; of five links or files in one message each"),
    ("/digest 5", "in reply to a message: its digest in 5 sentences; also short, long, or 120 words"),
    ("/latest", "the digests I keep for this chat"),
    ("/search words", 'find a digest again; "in quotes" finds a phrase'),
    ("/actors Putin", "who is in the news; with a name: where, what they said, and what others said of them"),
    ("/claims Putin", "who said what; in reply to a digest: all of its claims"),
    ("/briefing", "what is new since the last briefing, now"),
    ("/schedule 08:00 18:30 weekdays", "when to send the briefing; /schedule off ends it"),
    ("/timezone Vilnius", "your time zone, by city or by name"),
    ("/settings", "length, zone and times in this chat; /settings long or 120 words sets the length"),
    ("/export", "everything I keep for this chat, as a file; also /export markdown"),
    ("/delete #12", "remove one digest; also in reply to it"),
    ("/forget", "remove everything about this chat"),
)

COMMANDS: Final = (
    ("digest", "Digest of the message you reply to"),
    ("latest", "The digests kept for this chat"),
    ("search", "Find a digest again"),
    ("actors", "Who is in the news"),
    ("claims", "Who said what"),
    ("briefing", "What is new, now"),
    ("schedule", "When to send the briefing"),
    ("timezone", "Your time zone"),
    ("settings", "Length, zone and times"),
    ("export", "Everything kept here, as a file"),
    ("delete", "Remove one digest"),
    ("forget", "Remove everything about this chat"),
    ("help", "What I can do"),
)

DESCRIPTION: Final = (
    "Forward me an article: I answer with the sentences that carry the story, who acts in it, and who said what. "
    "Every word is the article's own. I keep your digests, find them again, and send your briefing at the hour you set."
)
SHORT_DESCRIPTION: Final = "Digests of the news you forward, word for word: the story, the actors, who said what."

REFUSALS: Final[dict[Refusal, str]] = {
    Refusal.EMPTY: "There is nothing in it that I can read: send me the article's text, a link, or a file.",
    Refusal.GREETING: "Hello! Forward me an article, paste one, or send a link, and I answer with its digest.",
    Refusal.TOO_SHORT: "That is too short for a digest: send me the whole article, its link, or a file.",
    Refusal.NOT_PROSE: "That does not read like an article, more like a list or a table: send me one in sentences.",
    Refusal.NO_WORDS: "I read words, and there are none here: send me the article's text, a link, or a file.",
    Refusal.PAGE_CONSENT: "The page shows only a cookie or consent wall: paste the article's text or send me the file.",
    Refusal.PAGE_PAYWALL: "The page shows only a paywall: forward me the text or the file.",
    Refusal.PAGE_CAPTCHA: "The page asks whether I am human, and I am not: paste the article's text instead.",
    Refusal.PAGE_INDEX: "That page is a list of articles: open one of them and send me its link.",
    Refusal.PAGE_MISSING: "There is no page at that link (any more): check it, or paste the article's text.",
    Refusal.PAGE_LIVE: "That is a live page, and its text comes only later: paste what it shows, or send an article.",
    Refusal.PAGE_BLOCKED: "That site does not let me in: paste the article's text or send me the file.",
    Refusal.PAGE_SCRIPT: "That page shows its text in a browser only: paste the article's text or send me the file.",
    Refusal.PAGE_EMPTY: "I found no article on that page: paste its text or send me the file.",
    Refusal.LINK_DEAD: "I could not open that link: check it, try again later, or paste the article's text.",
    Refusal.LINK_SLOW: "That page takes too long to answer: try again later, or paste the article's text.",
    Refusal.LINK_FORBIDDEN: "I do not open links to private addresses: paste the article's text instead.",
    Refusal.LINK_UNREADABLE: "I cannot read what is behind that link: send me a page, a PDF, Word or text file.",
    Refusal.FILE_TOO_BIG: "That is too big for me (a file 20 MB, a page 5 MB at most): send me the article's text.",
    Refusal.FILE_ENCRYPTED: "That file is locked with a password: send me an unlocked copy or the article's text.",
    Refusal.FILE_SCANNED: "That PDF holds pictures of pages and no text: send me the article's text or its link.",
    Refusal.FILE_DAMAGED: "I could not read that file, it seems damaged: send it again, or paste the article's text.",
    Refusal.FILE_LOST: "Telegram did not give me that file: send it again in a minute, or paste the article's text.",
    Refusal.FILE_UNKNOWN: "I do not read this kind of file: send me a PDF, Word, HTML, mail or text file.",
    Refusal.TOO_LONG: "Reading that took too long, so I stopped: send me a shorter part of it.",
}

CHATTER: Final = frozenset((Refusal.EMPTY, Refusal.GREETING, Refusal.TOO_SHORT, Refusal.NOT_PROSE, Refusal.NO_WORDS))
"""In a group these are people talking with each other: nothing to answer."""

TOO_MANY: Final = "I read the first {most} of a message; send me the other {more} in another."
KNOWN: Final = "You had this already, on {day}."
OUT_OF_SIGHT: Final = "Telegram does not show me the message you reply to: forward it to me instead."

STATS: Final = "Updates: {waiting} in work or waiting, {set_aside} set aside.\nMessage parts: {parts}."

UNSURE_DIGEST: Final = "A part of my answer may not have arrived: the connection broke while I sent it."
UNSURE_BRIEFING: Final = "A part of your briefing may not have arrived: the connection broke while I sent it."
UNSURE: Final = frozenset((UNSURE_DIGEST, UNSURE_BRIEFING))
SEND_AGAIN: Final = "Send it again"
SENT_AGAIN: Final = "I sent it again."
SENT_ALREADY: Final = "That was sent already."

BUG: Final = "Something went wrong on my side and I have noted it: send it once more, or paste the article's text."
IN_LINE: Final = "I have it. {ahead} messages are before yours, and I answer one after the other."
ADMINS_ONLY: Final = "Only the admins of this chat can change that."
NO_ARTICLES: Final = "I take no articles at the moment."
TOO_MANY_ARTICLES: Final = "{limit} articles an hour is what I read for one person: send me this one later."
CHANNEL_HELLO: Final = "I see every post of this channel, and answer an article with its digest. /help lists the rest."
GROUP_HELLO: Final = (
    "I see every message here, and answer an article with its digest: a link, a file, or a text. Talk among yourselves "
    "I leave alone. /schedule 08:00 sends a briefing of it all every morning; /help lists the rest."
)
DEAF_GROUP_HELLO: Final = (
    "Telegram shows me only commands here, and replies to me: answer an article with /digest, and I read it. Make me "
    "an admin of the group, and I see every article that is posted. /help lists the rest."
)
PRIVATE_BOT: Final = "This bot is private; its owner can add this chat, whose id is {chat_id}."
UNKNOWN_COMMAND: Final = "I do not know this command; /help lists those I do."
STRANGE_MEDIA: Final = "I read words, not pictures, stickers or sound: send me the article's text, a link, or a file."

SHORT: Final = "This one is short: that is all of it."
LONG: Final = "This is a long one: all of it is kept, and its first {words} words are what I read."
UNREAD: Final = "I tell who acts and who said what in English only; these are the article's main sentences."
NOTHING_KEPT: Final = "I keep no digests for this chat yet: forward me an article."
NOTHING_FOUND: Final = "I found nothing for that. Try fewer words, or a name."
NOTHING_NEW: Final = "Nothing new since your last briefing: forward me articles, and they will be in the next."
NO_SUCH_DIGEST: Final = "I keep no such digest here; /latest shows those I do."
HOW_TO_SEARCH: Final = 'Tell me what to look for: /search sanctions, or /search "exact words".'
HOW_TO_DIGEST: Final = "Reply /digest to a message with an article, or write the link or the text behind it."
HOW_TO_DELETE: Final = "Reply /delete to a digest, or name it: /delete #12 (/latest shows the numbers)."
NO_CLAIMS_OF: Final = "I have no claims of “{name}” here."
NO_CLAIMS: Final = "Nobody is quoted in it."
NOBODY_NAMED: Final = "I keep no articles with “{name}” here."
DELETED: Final = "Deleted."
FORGET_ASK: Final = "This erases every digest, schedule and setting of this chat, for good."
FORGOTTEN: Final = "Everything about this chat is erased. Forward me an article whenever you like to begin again."
EXPORTED: Final = "{digests}, everything I keep for this chat."

SCHEDULE_HOW: Final = "Set a time: /schedule 08:00, /schedule 08:00 18:30 weekdays, or /schedule off."
SCHEDULE_NONE: Final = "No briefing is scheduled."
SCHEDULE_OFF: Final = "No more briefings. /schedule 08:00 brings them back."
SCHEDULE_MISSED: Final = "I did not understand {words}."
ZONE_NOW: Final = "Your time zone is {zone}, where it is {now}. Change it with /timezone and a city."
ZONE_SET: Final = "Your time zone is {zone}, where it is {now}."
ZONE_UNKNOWN: Final = "I do not know a time zone or city “{words}”."
LENGTH_SET: Final = "Digests have {length} now."
LENGTH_RANGE: Final = (
    "A digest has 1 to 10 sentences or 20 to 1000 words: /settings 5, /settings short, normal or long, /settings 120 "
    "words. /settings quiet off has me say when nothing is new."
)
QUIET_WORDS: Final = {"quiet": True, "quiet on": True, "quiet off": False}
QUIET_SET: Final = {
    True: "When nothing is new at the hour of a briefing, I say nothing.",
    False: "When nothing is new at the hour of a briefing, I say so.",
}
QUIET_SHOWN: Final = {True: "say nothing (/settings quiet off)", False: "say so (/settings quiet on)"}
