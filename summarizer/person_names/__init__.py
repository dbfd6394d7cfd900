"""What the words before a person's name, and the given name itself, tell of the person."""
