"""Health: what the running process counts, whether it is ready, and the HTTP server, whose pages show both."""
