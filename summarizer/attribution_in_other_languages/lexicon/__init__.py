"""The words of a language: its tables, their short forms, inflection and compounds."""
