"""The contents of a briefing, and the scheduler that sends it."""
