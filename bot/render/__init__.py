"""How digests, lists and briefings look in a chat, on a phone first: functions from values to rich text."""
