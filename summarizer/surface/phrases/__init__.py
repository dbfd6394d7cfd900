"""The noun phrases that can be speakers, and whom a post alone means."""
