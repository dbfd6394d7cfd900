"""Which claims of a digest are shown, in what order, and what each needs to be understood. Pure."""
