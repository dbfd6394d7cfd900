"""The history of the schema: one revision for each change."""
