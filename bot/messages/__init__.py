"""What is sent: the texts looked up in `bot/locales`, rich text, buttons, replies, and for whom they are made."""
