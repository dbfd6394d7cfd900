"""Resolves "the lab" to the only body that the text has called one: "Lumen, a research lab", "the union DOCKU"."""

from collections.abc import Iterator

from summarizer.attribution_in_english.coreference.discourse import DiscourseModel
from summarizer.attribution_in_english.coreference.fitness import may_be_body
from summarizer.attribution_in_english.entities.role_nouns import is_role_noun
from summarizer.attribution_in_english.grammar.phrases import SUBJECT_DEPS, is_source
from summarizer.attribution_in_english.parsing.tokens import Doc, Token

# The words between a name and the noun that tells its kind: ", a nonprofit reef lab".
_MAX_KIND_TOKENS = 8
_ARTICLES = frozenset({"a", "an", "the"})
_DEFINITE = frozenset({"the", "this"})
_CLOSING_MARKS = frozenset({",", ".", ";", ")", "—", "–"})
_NOUN_TAGS = frozenset({"NN", "NNS"})
# Other bodies that a text names may be of these kinds, though it does not say so.
_COMMON_KINDS = frozenset("bank club company firm group party school side team".split())


class ToldKinds:
    """The kinds that a text tells of the bodies it names, looked for when a noun first asks for them."""

    def __init__(self, model: DiscourseModel, doc: Doc) -> None:
        self._model = model
        self._doc = doc
        self._told: dict[str, set[int]] | None = None
        self._places: set[int] = set()
        self._shared: dict[tuple[str, int], bool] = {}

    def body(self, noun: Token) -> int | None:
        """Return the only body named before that is of a kind, for "the lab" and nothing more; else `None`.

        Another lab that the text mentions, with a name or without, may be meant instead.
        """
        if noun.tag_ != "NN" or not (noun.dep_ in SUBJECT_DEPS or is_source(noun)):
            return None
        if [child.lower_ in _DEFINITE for child in noun.children if child.dep_ != "punct"] != [True]:
            return None
        lemma = noun.lemma_.lower()
        bodies = self._bodies_by_kind().get(lemma, set())
        found = next(iter(bodies)) if len(bodies) == 1 else None
        if found is None or self._model.clusters[found].mentions[0].start > noun.i:
            return None
        # The answer holds for the whole text, which is too long to be searched again for each "the lab".
        if (lemma, found) not in self._shared:
            self._shared[lemma, found] = self._is_shared(lemma, found)
        return None if self._shared[lemma, found] else found

    def _bodies_by_kind(self) -> dict[str, set[int]]:
        if self._told is None:
            self._told = {}
            for index, cluster in enumerate(self._model.clusters):
                if may_be_body(self._model, index):
                    for mention in cluster.mentions:
                        for noun in _kinds_beside(self._doc, mention.start, mention.end):
                            self._told.setdefault(noun.lemma_.lower(), set()).add(index)
                            self._places.add(noun.i)
        return self._told

    def _is_shared(self, lemma: str, body: int) -> bool:
        """Whether another is called by a noun: "Norrby Lab", "a lab", "labs"; not "the lab" itself."""
        if lemma in _COMMON_KINDS and any(
            index != body and may_be_body(self._model, index) for index in range(len(self._model.clusters))
        ):
            return True
        names = enumerate(self._model.name_words)
        if any(lemma in words for index, words in names if index != body):
            return True
        nouns = (word for word in self._doc if word.lemma_.lower() == lemma and word.tag_ in _NOUN_TAGS)
        others = (noun for noun in nouns if noun.i not in self._places)
        return any(not any(child.lower_ in _DEFINITE for child in noun.lefts) or noun.tag_ == "NNS" for noun in others)


def _kinds_beside(doc: Doc, start: int, end: int) -> Iterator[Token]:
    """The nouns that tell of what kind a name is: "the union | DOCKU", "Lumen, a research | lab"."""
    root = doc[start:end].root
    before = doc[start - 1] if start else root
    if (
        before.tag_ == "NN"
        and not is_role_noun(before)
        and before.head == root
        and before.dep_ in {"compound", "nmod", "appos"}
    ):
        yield before
    after = doc[end : end + 2]
    if len(after) == 2 and after[0].text == "," and after[1].lower_ in _ARTICLES:
        words = doc[end + 1 : end + _MAX_KIND_TOKENS]
        nouns = (word for word in words if word.tag_ == "NN" and word.dep_ in {"appos", "conj"})
        yield from (
            noun for noun in nouns if noun.left_edge.i == end + 1 and _is_closed(noun) and not is_role_noun(noun)
        )


def _is_closed(noun: Token) -> bool:
    """Whether a mark ends an apposition; without one, the noun is the next subject: "to Velmar, an aide said"."""
    after = noun.doc[noun.right_edge.i + 1 : noun.right_edge.i + 2].text
    return after in _CLOSING_MARKS
