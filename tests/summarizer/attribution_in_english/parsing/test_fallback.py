import logging
from collections.abc import Callable, Iterator
from types import SimpleNamespace
from typing import Any

import pytest
import spacy
from spacy.language import Language
from spacy.tokens import Doc

from summarizer.attribution_in_english.parsing import pipeline as parsing
from summarizer.attribution_in_english.parsing.fallback import choose
from summarizer.attribution_in_english.parsing.pipeline import parse, stock_components

FASTER = ("tok2vec", "parser", "attribute_ruler", "ner")

ARTICLE = (
    "There's a plan, Mayor Ada Lund of Port Ellery said on Monday. Norcoal isn't worried. It won't pay £2 million."
)


class Changed:
    """A component of a later spaCy: it annotates as before, and inside something is otherwise."""

    def __init__(self, component: Callable[[Doc], Doc], **inside: object) -> None:
        self._component = component
        self.__dict__.update(inside)

    def __call__(self, doc: Doc) -> Doc:
        return self._component(doc)

    def __getattr__(self, name: str) -> object:
        return getattr(self._component, name)


def model(layers: object) -> SimpleNamespace:
    return SimpleNamespace(layers=layers)


def changed(pipeline: Language, **changes: dict[str, object]) -> list[tuple[str, Callable[[Doc], Doc]]]:
    return [
        (name, Changed(theirs, **changes[name]) if name in changes else theirs) for name, theirs in pipeline.pipeline
    ]


def loaded(pipeline: Language, components: list[tuple[str, Callable[[Doc], Doc]]]) -> SimpleNamespace:
    """Return what spaCy would load if the pipeline had these components."""
    return SimpleNamespace(pipeline=components, Defaults=pipeline.Defaults, vocab=pipeline.vocab)


def annotations(doc: Doc) -> list[tuple[Any, ...]]:
    return [
        (token.text, token.tag_, token.pos_, str(token.morph), token.lemma_, token.head.i, token.dep_, token.ent_type_)
        for token in doc
    ]


@pytest.fixture(autouse=True)
def _loaded_anew() -> Iterator[None]:
    parsing._pipeline.cache_clear()
    yield
    parsing._pipeline.cache_clear()


def test_all_faster_components_fit_the_spacy_that_is_pinned():
    assert stock_components() == ()


@pytest.mark.parametrize(
    ("name", "inside"),
    [
        ("tok2vec", {"model": model([])}),
        ("tok2vec", {"model": model([model([None] * 5), None])}),
        ("tok2vec", {"model": None}),
        ("parser", {"transition_states": None}),
        ("parser", {"model": model([1, 2])}),
        ("attribute_ruler", {"patterns": [{"rules": []}]}),
        ("ner", {"model": model([1, 2, 3, 4])}),
        ("ner", {"moves": SimpleNamespace(n_moves=3, get_class_name=str)}),
    ],
)
def test_a_component_that_changed_inside_runs_as_it_is(
    pipeline: Language, caplog, name: str, inside: dict[str, object]
):
    chosen = choose(pipeline.make_doc, changed(pipeline, **{name: inside}))

    assert chosen.stock == (name,)
    assert [record.levelno for record in caplog.records] == [logging.WARNING] * 2
    assert name in caplog.messages[-1]


def test_layers_that_unpack_and_mean_something_else_are_not_trusted(pipeline: Language):
    class Renamed:
        n_moves = pipeline.get_pipe("ner").moves.n_moves

        def get_class_name(self, at: int) -> str:
            return pipeline.get_pipe("ner").moves.get_class_name(self.n_moves - 1 - at)

    assert choose(pipeline.make_doc, changed(pipeline, ner={"moves": Renamed()})).stock == ("ner",)


def test_a_component_of_another_name_is_said_to_have_no_faster_one(pipeline: Language):
    renamed = [("entities" if name == "ner" else name, theirs) for name, theirs in pipeline.pipeline]

    assert choose(pipeline.make_doc, renamed).stock == ("ner",)


@pytest.mark.parametrize("text", [ARTICLE, "\n\n".join([ARTICLE] * 60), "", "😀 “”"])
def test_a_text_is_annotated_alike_whether_or_not_our_components_fit(pipeline: Language, monkeypatch, text: str):
    expected = annotations(parse(text))
    parsing._pipeline.cache_clear()
    later = changed(pipeline, **{name: {"model": None, "patterns": None} for name in FASTER})
    monkeypatch.setattr(spacy, "load", lambda _, **_options: loaded(pipeline, later))

    assert annotations(parse(text)) == expected
    assert stock_components() == FASTER


def test_what_does_not_fit_is_logged_once(pipeline: Language, monkeypatch, caplog):
    later = changed(pipeline, ner={"model": None})
    monkeypatch.setattr(spacy, "load", lambda _, **_options: loaded(pipeline, later))

    for _ in range(2):
        parse(ARTICLE)

    assert caplog.messages == [
        "our ner does not fit this spaCy: AttributeError: 'NoneType' object has no attribute 'layers'",
        f"digests take longer: spaCy {spacy.__version__} runs its own ner in place of ours",
    ]
