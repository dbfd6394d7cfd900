"""A text as the surface reader sees it: tokens, frames, and the quotations that run through them."""
