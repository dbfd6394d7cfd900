"""Names: found, typed, brought to their base form and linked, with the roles beside them."""
