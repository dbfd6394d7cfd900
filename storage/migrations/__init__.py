"""The history of the schema: one revision for each change, and the snapshot to write after adding one.

`python -m storage.migrations.write_schema_snapshot` writes it.
"""
