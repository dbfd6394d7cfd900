"""Compares articles: finds duplicates and rewritten versions."""
