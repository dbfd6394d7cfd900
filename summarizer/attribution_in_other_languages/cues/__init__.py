"""Finds the words of saying: verbs with their auxiliaries and particles, and phrases such as "according to"."""
