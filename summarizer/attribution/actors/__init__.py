"""Who of all who are named matters to the story, and what they have to do with its claims."""
