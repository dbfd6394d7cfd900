"""Who speaks: the subject of a cue in each word order, or the person whom a pronoun means.

The subject is before the verb (`preceding` with `parts` and `enumerated`), after it or within it (`subjects`), either
in a language whose verb stands second (`verb_second` with `clauses` and `relative_subjects`), or missing (`dropped`). A
relative clause has an antecedent (`antecedents`). A body or document can speak without being the subject
(`institutions`, `sources`). `coreference` finds the person whom a pronoun, a post or a dropped subject means, among
`candidates`.
"""
