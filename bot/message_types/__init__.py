"""The types of what is sent: replies with buttons, rich text, and for whom; texts are looked up in `bot/locales`."""
