"""What the parse tells of saying: cues, speakers, contents, and whether it was said at all."""
