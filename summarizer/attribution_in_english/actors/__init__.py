"""Key actors: how important each cluster is to the story, and its part in the claims."""
