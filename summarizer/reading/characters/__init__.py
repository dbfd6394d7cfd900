"""Characters: which character set bytes are in, and mending what was read in the wrong one."""
