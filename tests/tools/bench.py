"""`make bench`: what a digest costs, stage by stage, beside sumy's LexRank, newspaper4k and the stock pipeline.

`python -m tests.tools.bench [PLOT.svg]` prints milliseconds of CPU for articles of 200 to 20,000 words, the least of
some runs, and draws how they grow. The articles are ours, told again and again with other names and numbers.
"""

import random
import sys
import time
from collections.abc import Callable
from itertools import count
from pathlib import Path
from typing import Final, TypeVar

import newspaper
import newspaper.nlp
import punkt
import spacy
from rich.console import Console
from rich.table import Table
from sumy.models.dom import ObjectDocumentModel, Paragraph, Sentence
from sumy.summarizers.lex_rank import LexRankSummarizer

from summarizer.attribution_in_english.actors.ranking import actors
from summarizer.attribution_in_english.claims import claims
from summarizer.attribution_in_english.document import document_of
from summarizer.attribution_in_english.parsing.pipeline import PIPELINE, parse
from summarizer.digest import digest_of, warm
from summarizer.model import Article, Material
from summarizer.reading import read
from summarizer.sentences import Tokenizer, sentence_spans
from summarizer.summary import summary
from summarizer.summary.eligibility import word_count
from summarizer.terms import stemmer, stop_words
from tests.tools.drawing import drawing

SIZES: Final = (200, 1_000, 5_000, 20_000)
"""Words of the articles."""

ROUNDS: Final = {200: 20, 1_000: 8, 5_000: 3, 20_000: 2}
ARTICLES: Final = Path(__file__).parent.parent / "quality" / "articles"
PAGE: Final = (
    "<html><head><title>{title}</title></head><body><article><h1>{title}</h1>{paragraphs}</article></body></html>"
)

STAGES: Final = (
    "page to article",
    "parse",
    "actors and claims",
    "summary",
    "page to digest",
    "text to digest",
    "stock pipeline",
    "sumy's LexRank",
    "newspaper4k, parse and nlp",
)
RATIOS: Final = (
    ("text to digest : stock pipeline", "text to digest", "stock pipeline"),
    ("newspaper4k : page to digest", "newspaper4k, parse and nlp", "page to digest"),
    ("sumy's LexRank : summary", "sumy's LexRank", "summary"),
)

DRAWN: Final = ("summary", "text to digest", "stock pipeline", "sumy's LexRank", "newspaper4k, parse and nlp")

Made = TypeVar("Made")
Costs = dict[str, float]


def main(plot: Path | None) -> None:
    """Measure every size, print the table, and draw the plot."""
    warm()
    stock = spacy.load(PIPELINE)
    stock("The pier closes.")
    # newspaper4k loads a model over the network, which ours is the copy of.
    newspaper.nlp.split_sentences._tokenizer = punkt.PunktSentenceTokenizer(punkt.load_model("english"))
    costs = {size: _costs(size, stock) for size in SIZES}
    _print(costs)
    if plot:
        curves = {stage: {size: costs[size][stage] for size in SIZES} for stage in DRAWN}
        plot.write_text(drawing(curves), encoding="utf-8")


def _costs(size: int, stock: Callable[[str], object]) -> Costs:
    paragraphs = _paragraphs(size)
    title, text = paragraphs[0], "\n\n".join(paragraphs[1:])
    page = PAGE.format(title=title, paragraphs="".join(f"<p>{each}</p>" for each in paragraphs[1:]))
    rounds = ROUNDS[size]
    article = Article(text, title=title, language="en")
    parsed = parse(text)

    def actors_and_claims() -> object:
        document = document_of(parsed)
        return actors(document, claims(document), title)

    def forgetting(work: Callable[[], object]) -> Callable[[], object]:
        """Clear the caches of sentences and word counts before each run, because an article is read once."""

        def requeue_as_new() -> object:
            sentence_spans.cache_clear()
            word_count.cache_clear()
            return work()

        return requeue_as_new

    def points() -> object:
        word_count.cache_clear()
        return summary(text, "en", title=title)

    return {
        "page to article": _least(rounds, lambda: read(_material(page))),
        "parse": _least(rounds, forgetting(lambda: parse(text))),
        "actors and claims": _least(rounds, actors_and_claims),
        "summary": _least(rounds, points),
        "page to digest": _least(rounds, forgetting(lambda: digest_of(_article(page)))),
        "text to digest": _least(rounds, forgetting(lambda: digest_of(article))),
        "stock pipeline": _least(rounds, lambda: stock(text)),
        "sumy's LexRank": _least(1 if size > 1_000 else rounds, lambda: _sumys(text)),
        "newspaper4k, parse and nlp": _least(rounds, lambda: _newspaper4k(page)),
    }


def _paragraphs(size: int) -> list[str]:
    """Return a title and paragraphs of so many words, no two with the same names and numbers."""
    files = sorted(ARTICLES.glob("*.txt"))
    told: list[str] = []
    words = 0
    dice = random.Random(size)  # noqa: S311 # other names
    for at in count():
        for paragraph in files[at % len(files)].read_text(encoding="utf-8").split("\n\n"):
            told.append(" ".join(_renamed(word, dice) if at >= len(files) else word for word in paragraph.split()))
            words += len(told[-1].split())
            if words >= size:
                return told
    raise AssertionError


def _renamed(word: str, dice: random.Random) -> str:
    """Give some names and numbers another letter or digit."""
    if len(word) > 4 and (word[0].isupper() or word[0].isdigit()):
        at = dice.randrange(1, len(word) - 1)
        letters = "0123456789" if word[at].isdigit() else "aeiou" if word[at] in "aeiou" else word[at]
        return word[:at] + dice.choice(letters) + word[at + 1 :]
    return word


def _least(rounds: int, work: Callable[[], Made]) -> float:
    """Return the least CPU time of some runs, in milliseconds."""
    least = float("inf")
    for _ in range(rounds):
        begun = time.process_time()
        work()
        least = min(least, time.process_time() - begun)
    return least * 1_000


def _material(page: str) -> Material:
    return Material(page.encode(), media_type="text/html; charset=utf-8", url="https://herald.example/pier")


def _article(page: str) -> Article:
    found = read(_material(page))
    assert isinstance(found, Article), found
    return found


def _sumys(text: str) -> object:
    tokenizer = Tokenizer("en")
    sentences = [Sentence(text[start:end], tokenizer) for start, end in sentence_spans(text, "en")]
    ranker = LexRankSummarizer(stemmer("en"))
    ranker.stop_words = stop_words("en")
    return ranker(ObjectDocumentModel([Paragraph(sentences)]), 3)


def _newspaper4k(page: str) -> object:
    article = newspaper.Article("https://herald.example/pier")
    article.download(input_html=page)
    article.parse()
    article.nlp()
    return article.summary


def _print(costs: dict[int, Costs]) -> None:
    table = Table("CPU, milliseconds", *(f"{size:,} words" for size in SIZES), title="A digest, stage by stage")
    for stage in STAGES:
        table.add_row(stage, *(f"{costs[size][stage]:,.1f}" for size in SIZES))
    table.add_section()
    for name, above, below in RATIOS:
        table.add_row(name, *(f"{costs[size][above] / costs[size][below]:.2f}" for size in SIZES))
    Console().print(table)


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else None)
