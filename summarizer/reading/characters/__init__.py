"""Character sets: detecting the one that bytes are in, and repairing text that was decoded with the wrong one."""
