"""Our faster ways through trafilatura give what the library's own ways give."""

import re
import runpy

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml.etree import XPath
from lxml.html import document_fromstring

from summarizer.lean_trafilatura import core, trafilatura, xpaths
from summarizer.reading.pages import comparison, extraction  # the latter replaces what it speeds up
from summarizer.reading.pages.selection import ElementSelector, selector_of

LISTS = (
    *("RAW_TREE_PRUNE_XPATH", "REMOVE_COMMENTS_XPATH", "REMOVE_COMMENTS_AND_LISTS_XPATH", "OVERALL_DISCARD_XPATH"),
    *("TEASER_DISCARD_XPATH", "PRECISION_DISCARD_XPATH", "DISCARD_IMAGE_ELEMENTS", "BODY_XPATH"),
)
ORIGINAL = runpy.run_path(xpaths.__file__)
LITERALS = sorted(
    {
        word
        for name in LISTS
        for expression in ORIGINAL[name]
        for literal in re.findall(r"'([^']*)'", expression.path)
        for word in re.split(r"[^\w -]+", literal)
        if word
    }
)
TAGS = ("div", "p", "section", "span", "ul", "aside", "details", "article", "main", "header", "h1", "item", "list")

attributes = st.dictionaries(
    st.sampled_from(("id", "class", "role", "style", "itemprop", "aria-hidden", "data-component")),
    st.lists(st.sampled_from((*LITERALS, "x", "Navigation", "true")), min_size=1, max_size=2).map(" ".join),
    max_size=3,
)
elements = st.recursive(
    st.tuples(st.sampled_from(TAGS), attributes, st.just(())),
    lambda inner: st.tuples(st.sampled_from(TAGS), attributes, st.lists(inner, max_size=3)),
    max_leaves=12,
)


def tree_of(element):
    """Return a tree with a root around the element, its attributes in the order given."""
    root = document_fromstring("<html><body></body></html>")

    def add(parent, described):
        tag, values, inner = described
        child = parent.makeelement(tag)
        for name, value in values.items():
            child.set(name, value)
        child.text = "x"
        parent.append(child)
        for each in inner:
            add(child, each)

    add(root[0], element)
    return root


@pytest.mark.parametrize("name", LISTS)
@given(element=elements)
@settings(max_examples=60, deadline=None)
def test_a_selector_selects_what_the_expression_selects(name, element):
    tree = tree_of(element)

    for faster, original in zip(getattr(xpaths, name), ORIGINAL[name], strict=True):
        found, expected = faster(tree), original(tree)
        # The library takes only the first of these.
        assert (found[:1] == expected[:1]) if name == "BODY_XPATH" else (found == expected)


def test_nearly_all_expressions_are_replaced():
    left = [each.path for name in LISTS for each in getattr(xpaths, name) if not isinstance(each, ElementSelector)]

    assert len(left) == 3
    assert ".//header" in left


@pytest.mark.parametrize("path", [".//header", ".//div[.//a]", ".//*[.//a][@id='x']", ".//*[position()=2]", "//*[@id]"])
def test_an_expression_about_other_elements_stays_as_it_is(path):
    expression = XPath(path)

    assert selector_of(expression) is expression


def test_a_predicate_about_other_elements_is_tested_on_each_element():
    tree = document_fromstring("<div class=x><p class=x><a>x</a></p><p class=x>x</p><p class='y'><a>x</a></p></div>")

    found = selector_of(XPath(".//*[@class='x'][not(.//a)]"))(tree)

    assert [each.tag for each in found] == ["p"]


SENTENCES = st.lists(
    st.sampled_from(("The pier closes, he said.", "Nobody asked us.", "A long day, they say. ")), max_size=9
)
PARTS = st.tuples(
    st.sampled_from(
        (
            *("<p>{}</p>", "<div class='story-body'><p>{}</p></div>", "<article><p>{}</p></article>", "<nav>{}</nav>"),
            *(
                "<div class='sidebar'>{}</div>",
                "<table><tr><td>{}</td></tr></table>",
                "<ul><li>{}</li></ul>",
                "<div>{}</div>",
            ),
            *(
                "<script>{}</script>",
                "<footer>{}</footer>",
                "<section><h2>{}</h2></section>",
                "<blockquote>{}</blockquote>",
            ),
            *(
                "<iframe src='https://youtube.com/embed/1'></iframe>{}",
                "<form>{}</form>",
                "<pre>{}</pre>",
                "{}<br><br>",
            ),
            *("<div class='comment-list'><p>{}</p></div>", "<div class='article-body'>{}<p>{}</p></div>"),
        )
    ),
    SENTENCES.map(" ".join),
)
PAGES = st.lists(PARTS, min_size=1, max_size=12).map(
    lambda parts: "<html><body>" + "".join(form.format(text, text) for form, text in parts) + "</body></html>"
)


@given(page=PAGES, focus=st.sampled_from(({"favor_precision": True}, {"favor_recall": True}, {})))
@settings(max_examples=120, deadline=None)
def test_a_page_has_the_text_that_the_library_finds(page, focus):
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(core, "compare_extraction", comparison._compared)
        for name in LISTS:
            patch.setattr(core, name, ORIGINAL[name], raising=False)
            patch.setattr(trafilatura.main_extractor, name, ORIGINAL[name], raising=False)
            patch.setattr(trafilatura.external, name, ORIGINAL[name], raising=False)
        expected = text_of(page, focus)

    assert core.compare_extraction is comparison.compare_extraction
    assert text_of(page, focus) == expected


def text_of(page, focus):
    found = trafilatura.bare_extraction(
        document_fromstring(page), include_comments=False, include_tables=False, **focus
    )
    return found and extraction._BULLET.sub("", found.text)
