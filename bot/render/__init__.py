"""How digests, lists and briefings look in a chat: text and entities, designed for a phone."""
