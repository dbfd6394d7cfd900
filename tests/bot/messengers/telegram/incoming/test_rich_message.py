import pytest

from bot.messengers.telegram.incoming.rich_message import read_blocks


@pytest.mark.parametrize(
    ("blocks", "text"),
    [
        ([{"type": "paragraph", "text": "It rained."}], "It rained."),
        (
            [{"type": "heading", "text": "Rain", "size": 1}, {"type": "paragraph", "text": ["It ", "rained."]}],
            "Rain\n\nIt rained.",
        ),
        ([{"type": "paragraph", "text": ["It ", {"type": "bold", "text": "rained"}, "."]}], "It rained."),
        ([{"type": "list", "items": [{"label": "1", "blocks": [{"type": "paragraph", "text": "First."}]}]}], "First."),
        ([{"type": "table", "cells": [[{"text": "Oslo", "align": "left"}, {"text": "3 °C"}]]}], "Oslo\n\n3 °C"),
        ([{"type": "invented_next_year", "blocks": [{"type": "paragraph", "text": "Still read."}]}], "Still read."),
        (
            [{"type": "details", "summary": "More", "blocks": [{"type": "paragraph", "text": "Hidden."}]}],
            "More\n\nHidden.",
        ),
        ([{"type": "divider"}], ""),
        (None, ""),
        ("nonsense", "nonsense"),
    ],
)
def test_blocks_are_read_as_paragraphs(blocks, text):
    assert read_blocks({"blocks": blocks})[0] == text


def test_links_in_blocks_are_found_in_order():
    words = [
        {"type": "url", "text": "here", "url": "https://a.example"},
        " or ",
        {"type": "url", "url": "https://b.example"},
    ]

    assert read_blocks({"blocks": [{"type": "paragraph", "text": words}]})[1] == (
        "https://a.example",
        "https://b.example",
    )


def test_a_message_without_blocks_has_no_text():
    assert read_blocks(None) == ("", ())


def test_a_tree_that_is_too_deep_is_cut_off():
    node: object = "bottom"
    for _ in range(5000):
        node = {"blocks": [node]}

    assert read_blocks({"blocks": [node]})[0] == ""
