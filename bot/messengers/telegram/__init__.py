"""What talks to Telegram, and what depends on how Telegram works.

That is who is an admin of a chat, what the bot sees in a group, mentions, guest and inline queries, and rate limits.
"""
