"""A text as it is read with tables: tokens, frames, and the quotations that run through them."""
