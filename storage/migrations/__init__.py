"""How the tables came to be, a revision a change."""
