"""Where quotations stand, in every form that newspapers print them."""
