"""Whose quotation it is, by the words around it, and how its pieces belong together."""
