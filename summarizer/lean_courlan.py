"""Imports courlan without the part that follows redirects, which needs an HTTP client. Import this before courlan."""

from summarizer.stand_ins import standing_in

with standing_in({"courlan.network": ("redirection_test",)}):
    import courlan  # noqa: F401
