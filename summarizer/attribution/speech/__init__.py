"""Who says what: what each sentence attributes, whose each quotation is, and how its pieces belong together."""
