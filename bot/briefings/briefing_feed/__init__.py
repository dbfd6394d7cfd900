"""The published feed of a chat's briefings: its private address, its Atom document, and its HTTP pages."""
