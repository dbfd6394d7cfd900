"""Imports courlan without what follows redirections, for which it brings an HTTP client; imported before courlan is."""

from summarizer.stand_ins import standing_in

with standing_in({"courlan.network": ("redirection_test",)}):
    import courlan  # noqa: F401
