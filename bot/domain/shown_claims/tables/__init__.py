"""Tables of the phrases that need an antecedent: what they look like, and what can supply it."""
