"""Finds names, tells their kinds, links the mentions of one entity, and reads the roles next to them."""
