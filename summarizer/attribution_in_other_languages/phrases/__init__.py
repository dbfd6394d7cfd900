"""The noun phrases that can be speakers, and whom a post without a name means."""
