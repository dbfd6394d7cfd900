"""Key actors: how much each cluster matters to the story, and its part in the claims."""
