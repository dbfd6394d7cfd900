"""The commands on a terminal: `precis digest`, `chat`, `demo` and `check`."""
