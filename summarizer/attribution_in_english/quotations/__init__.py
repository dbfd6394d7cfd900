"""Quotations and transcripts: finding them in every typographic form that newspapers use."""
