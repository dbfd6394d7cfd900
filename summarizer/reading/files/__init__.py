"""Files: recognised by their bytes, and parsed within the limits of what an article needs."""
