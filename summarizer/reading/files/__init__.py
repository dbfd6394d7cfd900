"""Files: by what their bytes are, and no more of them than an article takes."""
