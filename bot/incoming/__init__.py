"""What comes in: a message, its links and files, turned into a submission."""
