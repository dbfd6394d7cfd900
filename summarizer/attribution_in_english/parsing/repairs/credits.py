"""Parts a name from the picture's credit before it: "Dana Holt via Imagn Images Lund said"."""

from spacy.tokens import Doc

from summarizer.attribution_in_english.parsing.doc_arrays import positions_of


def part_credits(doc: Doc) -> Doc:
    """Make the name the subject; the second word of an agency's name shows where the credit ends.

    The parser takes the photographer for the subject, and the name for a part of the agency's.
    """
    for via in (doc[at] for at in positions_of(doc, {"via"})):
        photographer = via.head
        name = next((child for child in via.rights if child.dep_ == "pobj"), None)
        if photographer.dep_ != "nsubj" or photographer.pos_ != "PROPN" or name is None:
            continue
        if name.pos_ == "PROPN" and name.nbor(-1).text == "Images":
            name.head, name.dep_ = photographer.head, "nsubj"
            photographer.dep_ = "dep"
    return doc
