"""What comes in: updates parsed, and messages with their links and files made into submissions."""
