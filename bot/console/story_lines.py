"""`precis stories`: group articles, one JSON object a line, into stories and by origin, and compare each story."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from typer import echo

from bot.console.digest_pool import each_answer, workers
from bot.console.json_lines import error_row, lines_of, row_of, string_in, written
from bot.runtime.workers import TIME_LIMIT_SECONDS
from summarizer.digest import digest_of
from summarizer.language_identification import language_of
from summarizer.model import Article, Digest
from summarizer.stories.comparison.compare import compare
from summarizer.stories.comparison.values import Passage, Report
from summarizer.stories.grouping import group
from summarizer.stories.origins import Trace, origins, trace_of
from summarizer.stories.signature import Opening, Signature, signature_of

EXIT_UNREADABLE = 1
"""The exit status if the input could not be read."""


@dataclass(frozen=True, slots=True)
class InputArticle:
    """An article from the input, ready to be compared."""

    id: object
    article: Article
    signature: Signature
    trace: Trace


def print_stories(source: str, *, groups_only: bool) -> int:
    """Read `{"id", "title", "text", "source", "url", "published", "language"}` per line; print a line for each story.

    Every key but "id" may be missing, if there is a title or a text. Stories are in the order of their first article.
    Then comes a line `{"id", "error"}` for each line that could not be used, and for each article that could not be
    compared with the others of its story. Return the exit status.
    """
    try:
        lines = lines_of(source)
    except OSError as error:
        echo(f"precis: {source}: cannot be read ({error.strerror})", err=True)
        return EXIT_UNREADABLE
    inputs: list[InputArticle] = []
    errors: list[dict[str, object]] = []
    for line, outcome in zip(lines, _inputs(lines), strict=True):
        if isinstance(outcome, InputArticle):
            inputs.append(outcome)
        else:
            errors.append(error_row(line, outcome))
    for row in (*(story_rows(inputs) if groups_only else compared_rows(inputs)), *errors):
        echo(written(row))
    return 0


def story_rows(inputs: Sequence[InputArticle]) -> Iterator[dict[str, object]]:
    """Yield the row of each story."""
    for number, members in enumerate(_groups(inputs), 1):
        story = [inputs[at] for at in members]
        yield _story_row(number, story, _origins(story))


def compared_rows(inputs: Sequence[InputArticle]) -> Iterator[dict[str, object]]:
    """Yield the row of each story with what its articles share and where they differ; then those not compared."""
    groups = _groups(inputs)
    # A story with a single article has nothing to compare.
    compared = sorted(at for members in groups if len(members) > 1 for at in members)
    digests = dict(zip(compared, _digests([inputs[at].article for at in compared]), strict=True))
    for number, members in enumerate(groups, 1):
        story = [inputs[at] for at in members]
        by_origin = _origins(story)
        digested = [digests.get(at, "") for at in members]
        yield _story_row(number, story, by_origin) | _comparison(story, by_origin, digested)
    for at, digest in digests.items():
        if isinstance(digest, str):
            yield {"id": inputs[at].id, "error": digest}


def _groups(inputs: Sequence[InputArticle]) -> Sequence[Sequence[int]]:
    return group([each.signature for each in inputs])


def _origins(story: Sequence[InputArticle]) -> Sequence[Sequence[int]]:
    return origins([each.trace for each in story])


def _story_row(number: int, story: Sequence[InputArticle], by_origin: Sequence[Sequence[int]]) -> dict[str, object]:
    languages = dict.fromkeys(each.signature.language for each in story)
    return {
        "story": number,
        "articles": [each.id for each in story],
        "origins": [[story[at].id for at in each] for each in by_origin],
        "language": [language for language in languages if language],
    }


def _digests(articles: Sequence[Article]) -> Sequence[Digest | str]:
    """Digest articles on all cores; a string says why one could not be digested."""
    if not articles:
        return ()
    with workers(len(articles)) as pool:
        return [answer for _, answer in each_answer(pool, digest_of, articles, TIME_LIMIT_SECONDS * 3)]


def _comparison(
    story: Sequence[InputArticle], by_origin: Sequence[Sequence[int]], digests: Sequence[Digest | str]
) -> dict[str, object]:
    """Return what a story's articles share, what only one reports, where they differ, and what later ones add."""
    origin_of = {at: number for number, each in enumerate(by_origin) for at in each}
    known = [(at, digest) for at, digest in enumerate(digests) if isinstance(digest, Digest)]
    found = compare([Report(digest, origin_of[at]) for at, digest in known])

    def place(passage: Passage) -> dict[str, object]:
        at, _ = known[passage.article]
        return {"article": story[at].id, "start": passage.start, "end": passage.end}

    return {
        "shared": [{"tellings": [place(each) for each in fact.tellings]} for fact in found.shared],
        "only": [place(each) for each in found.only],
        "differ": [{"kind": str(each.kind), "a": place(each.a), "b": place(each.b)} for each in found.differ],
        "updates": [place(each) for each in found.updates],
    }


def _inputs(lines: Iterable[str]) -> Iterator[InputArticle | str]:
    """Yield the article of each line, or what is wrong with the line."""
    ids: set[str] = set()
    for line in lines:
        row = row_of(line)
        # Compared as JSON, since an id may be a list, and `true` is not 1.
        key = json.dumps(row["id"]) if isinstance(row, dict) else ""
        if isinstance(row, str):
            yield row
        elif key in ids:
            yield 'an earlier line has this "id"'
        else:
            ids.add(key)
            yield _input(row)


def _input(row: Mapping[str, object]) -> InputArticle | str:
    title, text = string_in(row, "title") or "", string_in(row, "text") or ""
    if not title and not text:
        return 'this line has neither a "title" nor a "text"'
    language = _language(string_in(row, "language")) or language_of(f"{title}\n{text}")
    source, url, published = string_in(row, "source"), string_in(row, "url"), string_in(row, "published")
    article = Article(_encodable(text), _encodable(title) or None, url, source, published=published, language=language)
    trace = trace_of(text or title, source, url, string_in(row, "author"))
    return InputArticle(row["id"], article, signature_of(Opening(title, text, language, published, source)), trace)


def _encodable(text: str) -> str:
    """Return a text that spaCy accepts, with the same offsets: a lone surrogate becomes a question mark."""
    return text.encode(errors="replace").decode()


def _language(tag: str | None) -> str | None:
    """Return the ISO 639-1 code of a language tag: "pt" of "pt-BR"."""
    code = (tag or "").strip().lower().replace("_", "-").partition("-")[0]
    return code if len(code) == 2 and code.isalpha() else None
