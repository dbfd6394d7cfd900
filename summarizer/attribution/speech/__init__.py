"""Speech: what each sentence attributes, whose each quotation is, and which quotations continue others."""
