"""Repairs of the parse: each corrects one misreading of the parser in the annotations, before anything reads them."""
