"""Health: what the running process counts, whether it is ready, and the HTTP pages that show both."""
