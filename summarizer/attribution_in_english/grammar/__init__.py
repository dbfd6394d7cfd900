"""What a parse tells about reported speech: cues, speakers, contents and factuality."""
