"""The commands on a terminal: `precis digest`, `stories`, `chat`, `demo`, `check` and `healthy`."""
