"""The constructions of attribution: what each cue of a frame attributes, and to whom."""
