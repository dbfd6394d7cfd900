"""What somebody is said to be, word for word."""
