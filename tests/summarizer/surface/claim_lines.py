"""What is read in a sentence, in one line for each claim: how the tests of the languages write it."""

from summarizer.surface.reader import read


def said(text: str, code: str) -> list[str]:
    """Return `speaker | cue | content` for each claim; the pieces of a content are joined by ` … `."""
    _, claims = read(text, None, code)
    return [
        f"{claim.speaker or claim.speaker_mention} | {claim.cue} | "
        + " … ".join(text[start:end] for start, end in claim.spans)
        for claim in claims
    ]
