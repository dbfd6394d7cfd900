"""The constructions of attribution: what each cue of a frame attributes, and to whom.

`constructions` tries those of a language in order; each returns an attribution, or none if it does not fit. What is
said can be:

- a quotation: `quoted`, `inside_quotations` (a cue within the marks), `relayed` (a medium quotes a person);
- a clause after the verb: `reported`, or `bracketed` in a language whose verb stands second;
- the object of the verb: `objects`, `bracketed_objects`;
- what precedes the verb: `fronted`, or `pointers` for the previous sentence;
- what is around "according to X" or "as X said": `parenthetical` with `around`, `parenthesis_ends`, `phrase_sources`
  and `relative_sources`;
- what a noun such as "request" leads to: `nouns_of_saying` with `nominal`;
- a sentence without any cue: `reported_mood`, `labels`.

They share `sentence`, `contents`, `cue_subjects` and `gerunds`; `circumstances` and `insertions` amend the result.
"""
