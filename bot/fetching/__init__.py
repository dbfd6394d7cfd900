"""Fetches pages and feeds from untrusted addresses, within limits of size, time and connections."""
