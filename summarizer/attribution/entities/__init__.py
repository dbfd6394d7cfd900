"""Who is named: names cut to their own words, what each of them names, and which name the same."""
