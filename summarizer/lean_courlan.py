"""Imports courlan without the part that follows redirects, which needs an HTTP client. Import this before courlan."""

from summarizer.lean_imports import importing_without

with importing_without({"courlan.network": ("redirection_test",)}):
    import courlan  # noqa: F401
