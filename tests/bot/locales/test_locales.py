"""Every message exists in every language, and is used with the values it takes."""

import ast
import re
from datetime import UTC, date, datetime, time
from importlib.resources import files
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from fluent.syntax import FluentParser
from fluent.syntax.ast import Message, VariableReference
from fluent.syntax.serializer import serialize_pattern
from fluent.syntax.visitor import Visitor

import bot
from bot.commands.registry import MENU
from bot.locales.interface_languages import LANGUAGES, language_of
from bot.message_types.fluent_lookup import ENGLISH, Texts, texts_in
from bot.message_types.richtext import bold, plain
from bot.typed_input.day_ranges import search_vocabulary
from bot.typed_input.schedule_words import WEEKDAYS, WEEKEND
from bot.typed_input.search_query import parse_search
from bot.typed_input.timetable import Off, Timetable, parse_timetable
from storage.search.normalize import words
from storage.search.query import Query
from summarizer.model import Refusal

# The words of a message, without its variables.
WORDS = re.compile(r"(?<![$\w])[a-zA-Z]{2,}")

# A word before a colon that is followed by a search term, as in "actor:Marsh".
OPERATOR = re.compile(r'([^\W\d_]+):(?=[\w"])')

# A space at which a line may break beside a French punctuation mark.
BREAKING = re.compile(r" [;:?!»]|« ")

NOW = datetime(2026, 11, 25, 9, tzinfo=UTC)


class Variables(Visitor):
    def __init__(self):
        self.found = set()

    def visit_VariableReference(self, node: VariableReference):  # noqa: N802 - the library's name
        self.found.add(node.id.name)


def _variables(pattern):
    seen = Variables()
    seen.visit(pattern)
    return frozenset(seen.found)


def messages(language):
    """Return every message and attribute of a language, with the variables it takes."""
    found = {}
    for file in files("bot").joinpath("locales", language).iterdir():
        resource = FluentParser().parse(file.read_text(encoding="utf-8"))
        for entry in resource.body:
            assert type(entry).__name__ != "Junk", f"{language}/{file.name}: {entry.content}"
            if isinstance(entry, Message):
                assert entry.id.name not in found, f"{entry.id.name} stands twice in {language}"
                found[entry.id.name] = _variables(entry.value)
                found |= {f"{entry.id.name}.{each.id.name}": _variables(each.value) for each in entry.attributes}
    return found


def sentences(language):
    """Return every message and attribute of a language as it is written."""
    found = {}
    for file in files("bot").joinpath("locales", language).iterdir():
        for entry in FluentParser().parse(file.read_text(encoding="utf-8")).body:
            if isinstance(entry, Message):
                found[entry.id.name] = serialize_pattern(entry.value)
                found |= {f"{entry.id.name}.{each.id.name}": serialize_pattern(each.value) for each in entry.attributes}
    return found


def files_of_messages(language):
    """Return the names of the messages of each file, in order."""
    return {
        file.name: re.findall(r"^([a-z][\w-]*) *=", file.read_text(encoding="utf-8"), re.MULTILINE)
        for file in files("bot").joinpath("locales", language).iterdir()
    }


def message_calls():
    """Yield every message that the program uses, with the names of the values it passes."""
    for path in sorted(Path(bot.__file__).parent.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and node.args and isinstance(node.args[0], ast.Constant):
                name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
                called = name in ("texts", "rich", "ENGLISH") or (
                    isinstance(node.func, ast.Call) and getattr(node.func.func, "id", "") in ("texts_in", "Texts")
                )
                if called and isinstance(node.args[0].value, str):
                    yield node.args[0].value, frozenset(each.arg for each in node.keywords)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_message_is_in_the_same_file_in_every_language(language):
    assert files_of_messages(language) == files_of_messages("en")


def test_the_files_are_read_when_the_first_message_is_needed():
    texts = Texts("en")

    assert not vars(texts).keys() & {"_sources", "_bundle"}
    assert texts("nothing-new") == ENGLISH("nothing-new")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_message_is_the_same_parsed_alone_as_within_its_file(language):
    parser = FluentParser(with_spans=False)
    folder = files("bot").joinpath("locales", language)
    entries = [entry for file in folder.iterdir() for entry in parser.parse(file.read_text(encoding="utf-8")).body]
    whole = {entry.id.name: entry for entry in entries if isinstance(entry, Message)}
    alone = {name: parser.parse(source).body[0] for name, source in Texts(language)._sources.items()}

    assert alone.keys() == whole.keys()
    assert [name for name, entry in whole.items() if not alone[name].equals(entry, ignored_fields=["comment"])] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_message_exists_in_every_language(language):
    assert messages(language) == messages("en")


@pytest.mark.parametrize("language", sorted(set(LANGUAGES) - {"en"}))
def test_every_sentence_is_translated(language):
    ours, english = sentences(language), sentences("en")
    same = {name for name, text in ours.items() if text == english[name] and len(WORDS.findall(text)) > 2}

    assert {name for name in same if not name.endswith(".usage")} == set()


def test_no_line_breaks_before_french_punctuation():
    shown = {name: text for name, text in sentences("fr").items() if not name.startswith("said-")}

    assert {name for name, text in shown.items() if BREAKING.search(text)} == set()


def test_a_story_has_one_name_in_german():
    assert [name for name, text in sentences("de").items() if re.search("Geschichte|Story", text)] == []


def test_every_message_gets_the_values_it_takes():
    known = messages("en")
    calls = list(message_calls())

    assert len(calls) > 50
    for name, values in calls:
        assert name in known, f"{name} does not exist"
        assert known[name] <= values, f"{name} takes {set(known[name])}"


def test_every_message_is_used():
    source = "\n".join(path.read_text(encoding="utf-8") for path in Path(bot.__file__).parent.rglob("*.py"))
    named = {name for name in messages("en") if re.search(rf'"{name}"', source)}
    composed = {f"command-{name}{part}" for name in MENU for part in ("", ".usage", ".help")}
    composed |= {f"refusal-{refusal.name.lower().replace('_', '-')}" for refusal in Refusal}

    assert set(messages("en")) - named - composed == set()


def is_message_call(node):
    """Return whether a node of the program is a message: texts("…") or texts_in(…)("…")."""
    if not isinstance(node, ast.Call):
        return False
    name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
    return name in ("texts", "ENGLISH") or (
        isinstance(node.func, ast.Call) and getattr(node.func.func, "id", "") == "texts_in"
    )


def test_no_sentence_is_concatenated_from_messages():
    glued = []
    for path in sorted(Path(bot.__file__).parent.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            parts = [node.left, node.right] if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add) else []
            if isinstance(node, ast.JoinedStr):
                parts = [each.value for each in node.values if isinstance(each, ast.FormattedValue)]
            glued += [f"{path.name}:{node.lineno}" for part in parts if is_message_call(part)]

    assert glued == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_refusal_has_its_own_sentence(language):
    assert len({texts_in(language).refusal(refusal) for refusal in Refusal}) == len(Refusal)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_examples_in_the_help_can_be_parsed(language):
    texts, zone = texts_in(language), ZoneInfo("Europe/Vilnius")
    found = parse_search(texts("command-search.usage").removeprefix("/search "), NOW, zone, texts)
    timetable = parse_timetable(texts("command-schedule.usage").removeprefix("/schedule "), language)

    assert isinstance(found, Query)
    assert (len(found.words), len(found.actors), found.since is not None) == (1, 1, True)
    assert isinstance(timetable, Timetable)
    assert dict(timetable.slots) == {time(8): WEEKDAYS, time(10): WEEKEND}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_word_in_the_help_turns_briefings_off(language):
    (word,) = re.findall(r"/schedule (\w+)", texts_in(language)("command-schedule.help"))

    assert parse_timetable(word, language) == Off()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", ["command-search.usage", "how-to-search", "search-no-actor", "search-no-source"])
def test_searches_are_explained_with_operators_of_the_language(language, name):
    texts = texts_in(language)
    known = {word for name in ("words-actor", "words-source", "words-since") for word in search_vocabulary(texts)[name]}
    shown = {" ".join(words(found)) for found in OPERATOR.findall(texts(name))}

    assert shown
    assert shown <= known


@pytest.mark.parametrize("language", LANGUAGES)
def test_one_o_clock_needs_no_special_sentence(language):
    texts = texts_in(language)
    told = texts("zone-now", zone="UTC", now="01:00") + texts("since-today", time="01:00")

    assert "las 01:00" not in told


def test_a_rich_value_keeps_its_formatting():
    told = ENGLISH.rich("settings-zone", zone=bold("Europe/Vilnius"))

    (entity,) = told.entities
    assert (entity.kind, told.text[entity.offset : entity.offset + entity.length]) == ("bold", "Europe/Vilnius")
    assert ENGLISH.rich("settings-zone", zone=plain("\U000f0000")).text == ENGLISH("settings-zone", zone="\U000f0000")


def test_a_placeholder_in_a_value_is_dropped():
    assert "\U000f0000" not in ENGLISH.rich("zone-unknown", words="a\U000f0000b").text


def test_a_missing_message_or_value_is_an_error():
    with pytest.raises(KeyError):
        ENGLISH("no-such-message")
    with pytest.raises(ValueError, match="zone-unknown"):
        ENGLISH("zone-unknown")


@pytest.mark.parametrize(
    ("code", "language"),
    [("de", "de"), ("de-AT", "de"), ("UK", "uk"), ("pt-br", "en"), (None, "en"), ("", "en"), ("xx", "en")],
)
def test_the_language_follows_that_of_telegram(code, language):
    assert language_of(code) == language


def test_dates_and_lists_are_in_the_form_of_the_language():
    assert ENGLISH.day(date(2026, 6, 3)) == "3 June 2026"
    assert ENGLISH.clock(time(8)) == "08:00"
    assert ENGLISH.weekday(0) == "Monday"
    assert ENGLISH.listed(["a", "b", "c"]) == "a, b and c"
    assert ENGLISH.listed(["a", "b", "c"], any_of=True) == "a, b or c"


@pytest.mark.parametrize("language", ["ru", "uk"])
def test_a_date_that_ends_with_a_stop_ends_no_sentence(language):
    sources = files("bot").joinpath("locales", language).iterdir()

    assert texts_in(language).day(date(2026, 11, 3)).endswith(".")
    assert not [found for each in sources for found in re.findall(r".*\$day \}\..*", each.read_text(encoding="utf-8"))]
