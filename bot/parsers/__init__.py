"""What a reader types: times, days, lengths, searches and time zones, parsed."""
