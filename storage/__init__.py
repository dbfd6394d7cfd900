"""Everything that is stored, and the only package that knows SQL."""
