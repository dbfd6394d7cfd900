"""Characters: which character set bytes are in, and repair of text that was decoded with the wrong one."""
