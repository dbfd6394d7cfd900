"""Speech: what each sentence attributes to whom, who speaks each quotation, and which quotations continue others."""
