"""What a briefing contains, and when it is sent."""
