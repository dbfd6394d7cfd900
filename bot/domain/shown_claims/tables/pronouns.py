"""Pronouns that are neither the speaker of an English claim nor anybody in it: "Norcoal said he won". Pure."""

from typing import Final

from bot.domain.shown_claims.antecedents import Row, Supply
from bot.domain.shown_claims.claim_reading import Form, Part, Speaker
from bot.domain.shown_claims.tables.phrases import phrase
from bot.domain.shown_claims.tables.things import STANDS_FOR_NOTHING

# Words that name nobody to whom a following "him" or "she" could point.
_NAMES_NOBODY: Final = (
    r"I|we|you|it|us|me|my|our|can|can't|could|will|would|do|don't|did|didn't|never|always|still|just|really|also|all"
    r"|have|had|has|am|are|was|were|'ve|feel|felt|love|loved|miss|missed|knew|know|think|thought|believe|hope|saw|see"
    r"|told|tell|asked|want|wanted|wish|thank|trust|support|remember|met|gave|if|when|since|because|as|and|but|so|what"
    r"|that|whatever|how|why|now|then|there|to|for|of|with|about|in|at"
)

# The noun after "these": the last word of "old bills" in "these old bills were".
_NOUN: Final = r"(?:(?:[a-z\d-]+ ){1,2}(?=(?!{no_noun}\b)[a-z]+ {verb}\b))?(?P<noun>[a-z\d]+)\b"

PRONOUNS: Final = (
    Row(
        # "They had asked twice", "That money is". Nobody is "he" to themselves.
        phrase(
            r"(?:[a-z]+ly, |then,? |(?:and|but|so),? )?(?:(?:they|them|him)\b(?!')|(?:s?he|his)\b)"
            r"|that [\d$€£]|it (?:(?:had|has|have|[a-z]+ed) (?!been\b)|[a-z]+ly [a-z]+s\b)|not to do (?:so|that|this)\b"
            r"|(?:these|those) {alone}\b|that includ(?:es|ed)\b"
        ),
        Supply.NOTHING,
        forms=Form.MARKED,
    ),
    Row(
        # "These bills were far too high".
        phrase(rf"(?:that|those|these|such) (?!{{no_noun}}\b){_NOUN}"),
        Supply.NOUN,
        forms=Form.MARKED,
    ),
    Row(
        # "Its job was to warn us", "They've helped": nobody is "they" to themselves, but everybody may be.
        phrase(r"(?:its|their)\b", r"they'(?:ve|ll|d|re)\b"),
        Supply.SENTENCE,
        Part.AFTER_CONNECTIVES,
        Form.QUOTED,
    ),
    # "Accused him of lying", and what a person says of "it" or "them".
    Row(phrase(r"(?:him|them|her (?:of|to|as|for|with|from|an?|the))\b"), Supply.NOTHING, forms=Form.UNMARKED),
    Row(
        phrase(r"(?:that )?(?:it|they)\b"),
        Supply.NOTHING,
        forms=Form.UNMARKED,
        speakers=Speaker.PERSON,
        unless=STANDS_FOR_NOTHING,
    ),
    Row(phrase(r"They (?!say\b)", case=True), Supply.NOTHING, forms=Form.UNMARKED, speakers=Speaker.BODY),
    Row(
        # "That film was poorly received". Within a sentence, "that" may introduce a clause.
        phrase(
            r"(?:That|(?:that )?(?:[Tt]hese|[Tt]hose(?! {participle}\b)|[Ss]uch)) (?!{no_noun}\b)" + _NOUN,
            case=True,
        ),
        Supply.NOUN,
        forms=Form.UNMARKED,
    ),
    Row(
        phrase(r"(?:that )?[Tt]h[eo]se {alone}\b|That includ(?:es|ed)\b", case=True),
        Supply.NOTHING,
        forms=Form.UNMARKED,
    ),
    Row(
        # "I can feel him": in a fragment, "would do all he could", it may be the speaker.
        phrase(
            r"(?=(?-i:[A-Z])|(?s:.)*(?-i:\b(?:I|me|my|we|us|our|you|your)\b))"
            rf"(?:(?:{_NAMES_NOBODY})(?:'(?:m|re|ve|d|ll))? ){{1,5}}(?:s?he|him|his|her|hers)\b"
            # "If he comes, President Lund will see": the name follows.
            r"(?![^.!?]{0,100}(?-i:[A-Z][a-z]+ [A-Z]))"
        ),
        Supply.NOTHING,
        forms=Form.DIRECT,
    ),
    Row(
        # "Lund keeps a bed free for him": he is neither the speaker nor Lund.
        phrase(
            r"(?:[a-z'-]+ |I ){0,4}(?!I\b)[A-Z][a-z]+(?: [A-Z][a-z]+)? (?!(?:and|or)\b)[a-z]+ "
            r"(?:(?!(?:that|who|when|if|because|and|as|but|told|said|to)\b)[a-z'-]+ ){0,6}"
            r"(?:him|her(?=[.,!?]| (?:at|for|from|in|on|to|with)\b))\b",
            case=True,
        ),
        Supply.SENTENCE,
        Part.AFTER_CONNECTIVES,
        Form.QUOTED,
    ),
    Row(
        # "You've built a fine wall": to whom? "You have to try" is said of everybody.
        phrase(
            r"you(?:'ve| have)(?! (?:to|got|a|an|no|the|people|this|that|all)\b)"
            r"|you(?:'re| are| were| did)(?! (?:not )?(?:going to|able|supposed|what)\b)"
        ),
        Supply.SENTENCE,
        Part.AFTER_CONNECTIVES,
        Form.QUOTED,
        # "Told the mayor", but not "told him": the hearer is named.
        cue=phrase(
            r"(?!(?:ask|remind|tell|told|warn)\w* (?!(?:him|her|them|it|me|us|this|that|these|those|off|of)\b)\w)"
        ),
    ),
)
