"""The repairs of the parse, in the order in which they are applied to each piece of a text.

A repair belongs here if the misreading can be recognised from the annotations alone, and if every reader of the tree
should see the corrected one. What depends on which verbs report speech is decided in the grammar, at the place of use.

Each repair changes only the misreading that it names, so they seldom meet: in the texts of our tests, the tree is the
same in the reverse order. Where two could meet in one sentence, the comments say which must come first.
"""

from collections.abc import Callable
from typing import Final

from spacy.tokens import Doc

from summarizer.attribution_in_english.parsing.repairs.addressees import part_addressees
from summarizer.attribution_in_english.parsing.repairs.capitals import read_capitals_as_names
from summarizer.attribution_in_english.parsing.repairs.credits import part_credits
from summarizer.attribution_in_english.parsing.repairs.hyphens import tie_prefixes
from summarizer.attribution_in_english.parsing.repairs.insertions import part_insertions
from summarizer.attribution_in_english.parsing.repairs.numbered import join_numbers
from summarizer.attribution_in_english.parsing.repairs.openings import part_openings
from summarizer.attribution_in_english.parsing.repairs.reduced_clauses import part_reduced_clauses
from summarizer.attribution_in_english.parsing.repairs.relays import read_relayed_words
from summarizer.attribution_in_english.parsing.repairs.stray_subjects import replace_stray_subjects
from summarizer.attribution_in_english.parsing.repairs.titles import part_titled_names

Repair = Callable[[Doc], Doc]
"""Corrects the annotations of a document in place and returns it."""

REPAIRS: Final[tuple[Repair, ...]] = (
    # First, phrases that the tokenizer divides: the repairs of subjects below ask where a noun phrase begins and ends.
    #
    # "Her ex-husband said": the parser makes "ex" the subject and the noun a word beside it. The noun takes its place.
    tie_prefixes,
    # "The world No. 5 said": each part is a phrase of its own. "No." becomes the head, with the number below it.
    join_numbers,
    # Then subjects. Those that replace a subject come before those that look for a verb without one.
    #
    # "The firm flat-out denied", "The Post, external has reported": "out", or the mark of a link, is the subject. The
    # noun before it takes its place, so that the repairs below would find a noun there.
    replace_stray_subjects,
    # "Dana Holt via Imagn Images Lund said": the photographer is the subject, and the name a part of the agency's. The
    # name takes its place.
    part_credits,
    # "On another rival, Mr. Reyes, Mr. Holm said": the second name is an apposition. It becomes the only subject.
    part_titled_names,
    # "Reporting from Oslo, Ann Lund said": what opens the sentence is the subject. The noun after the comma takes its
    # place; that noun may be one of two titled names, which should be parted by then.
    part_openings,
    # "Addressing the mayor, Ann Lund, the priest told her": the person addressed is the subject, and who speaks an
    # apposition. Both become what they are. It comes after `part_openings` because it leaves a noun alone that is the
    # subject already.
    part_addressees,
    # "A court sitting in Oslo, the capital, has ruled": the noun went to the participle. It is given to a main verb
    # without a subject, so this and the next one come after the repairs that may give that verb one.
    part_reduced_clauses,
    # "One witness – a cook who saw it – admits lying": the noun went to the clause between the dashes.
    part_insertions,
    # Last, words of the wrong class.
    #
    # "Was quoted by Norrby News warning that": "warning" is a noun of the paper's name. It becomes the verb of who is
    # quoted, and gives that verb a subject if it still has none.
    read_relayed_words,
    # "CAN said", "the WHO said": the name is a modal verb or a pronoun. It becomes a name and the verb's subject.
    read_capitals_as_names,
)


def repaired(doc: Doc) -> Doc:
    """Apply all repairs to a document and return it."""
    for repair in REPAIRS:
        doc = repair(doc)
    return doc
