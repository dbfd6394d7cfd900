"""Health: the figures of the running process, whether it is ready, and the pages that show both."""
