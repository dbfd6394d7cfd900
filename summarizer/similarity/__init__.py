"""Compares articles: finds duplicates, and groups the articles about one event into stories."""
