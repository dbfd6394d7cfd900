"""Files: recognised by their bytes, and read within limits of time and memory."""
