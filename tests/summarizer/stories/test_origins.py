import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.articles.samples import HARBOUR, HARBOUR_ELSEWHERE
from summarizer.stories.origins import MAX_HASHES, origins, publisher_of, trace_of
from tests.summarizer.stories.origin_pairs import INDEPENDENT, SAME

PARAGRAPHS = HARBOUR.split("\n\n")
LONG = " ".join(f"Paragraph {at} tells of pier {at * 7} and of ship {at * 11} in the harbour." for at in range(400))


def origins_of(*articles):
    return origins([trace_of(**article) for article in articles])


def report(text, **more):
    return {"text": text, **more}


@pytest.mark.parametrize(
    "printed",
    [
        HARBOUR,
        HARBOUR.upper().replace("\n\n", "\n"),
        "\n\n".join(PARAGRAPHS[:4]),
        "\n\n".join([*PARAGRAPHS[2:], "The council will vote in December, and the union holds a rally before that."]),
        f"From our correspondent. {HARBOUR}\n\n{HARBOUR_ELSEWHERE}",
    ],
    ids=["reprint", "letters and breaks", "shortened", "updated", "two reports in one"],
)
def test_the_same_words_are_one_origin(printed):
    assert origins_of(report(HARBOUR), report(printed)) == ((0, 1),)


def test_independent_reports_are_two_origins():
    assert origins_of(report(HARBOUR), report(HARBOUR_ELSEWHERE)) == ((0,), (1,))


def test_a_shared_quotation_makes_no_common_origin():
    quotation = "“We were promised a say in this, and we read about it in the newspaper,” he said."

    assert origins_of(report(HARBOUR), report(f"{HARBOUR_ELSEWHERE}\n\n{quotation}")) == ((0,), (1,))


def test_part_of_a_long_text_is_found_in_its_sample():
    part = LONG[len(LONG) // 3 : len(LONG) // 2]

    assert len(set(LONG.split())) > MAX_HASHES
    assert origins_of(report(LONG), report(part), report(HARBOUR)) == ((0, 1), (2,))


@pytest.mark.parametrize(
    ("credit", "agency"),
    [
        ("PORT ELLERY (AP) — {}", "ap"),
        ("PORT ELLERY, Nov 22 (Reuters) - {}", "reuters"),
        ("Port Ellery (dpa/lnw) - {}", "dpa"),
        ("ПОРТ-ЭЛЛЕРИ, 22 ноября. /ТАСС/. {}", "itartass"),
        ("Порт-Эллери. 22 ноября. ИНТЕРФАКС - {}", "interfax"),
        ("{} Об этом сообщает РИА Новости.", "ria"),
        ("{} Об этом пишет агентство «Интерфакс».", "interfax"),
        ("{} Про це повідомляє Укрінформ.", "ukrinform"),
        ("{} The Associated Press contributed to this report.", "ap"),
        ("{} (Reporting by Jane Roe; editing by John Doe, according to Reuters)", "reuters"),
        ("Le port fermera, rapporte l'AFP. {}", "afp"),
        ("{} Según informó la agencia EFE.", "efe"),
    ],
)
def test_an_agency_that_is_credited_is_the_origin(credit, agency):
    traces = [trace_of(credit.format(text)) for text in (HARBOUR, HARBOUR_ELSEWHERE)]

    assert [trace.agencies for trace in traces] == [(agency,)] * 2
    assert origins(traces) == ((0, 1),)


@pytest.mark.parametrize(
    "sentence",
    [
        "Reuters will cut 200 jobs, the company said.",
        "Shares of Bloomberg rose by two percent.",
        "The AP course ends in May.",
        "Der ANSA-Preis wurde verliehen.",
    ],
)
def test_an_agency_in_the_news_is_not_an_origin(sentence):
    assert trace_of(f"{sentence} {HARBOUR_ELSEWHERE}").agencies == ()


def test_an_agency_to_which_somebody_spoke_is_not_the_origin():
    told = "The governor told the AFP news agency that four villages had been destroyed. "

    assert trace_of(told + HARBOUR).agencies == ()


def test_an_agency_in_the_middle_of_a_report_does_not_make_it_a_reprint():
    told = HARBOUR.replace("The Dockers' Union", "“No,” Marsh said, according to Reuters. The Dockers' Union")

    assert trace_of(told).agencies == ()


@pytest.mark.parametrize(
    "article",
    [
        {"author": "Jane Roe, Reuters"},
        {"source": "Coast Business (Reuters)"},
        {"url": "https://www.reuters.com/world/a"},
    ],
)
def test_an_agency_is_found_in_the_byline_the_source_and_the_address(article):
    assert trace_of(HARBOUR, **article).agencies == ("reuters",)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ({"url": "https://www.theage.com.au/a"}, {"url": "https://smh.com.au/b"}),
        ({"url": "https://news.bbc.co.uk/a"}, {"source": "bbc.com"}),
        ({"url": "https://coast.example/a"}, {"url": "https://www.coast.example/b"}),
        ({"source": "Coast  Business"}, {"source": "coast business"}),
    ],
)
def test_outlets_of_one_publisher_are_one_origin(one, other):
    assert origins_of(report(HARBOUR, **one), report(HARBOUR_ELSEWHERE, **other)) == ((0, 1),)


def test_outlets_that_share_a_suffix_are_two_publishers():
    assert publisher_of(None, "https://a.co.uk/x") != publisher_of(None, "https://b.co.uk/x")


def test_two_channels_of_one_platform_are_two_publishers():
    assert publisher_of("Coast", "https://t.me/coast/1") != publisher_of("Harbour", "https://t.me/harbour/2")


@pytest.mark.parametrize(("source", "url"), [(None, None), ("", ""), (" ", "not an address"), (None, "http://[")])
def test_an_unknown_outlet_has_no_publisher(source, url):
    assert publisher_of(source, url) is None


def test_origins_are_joined_through_a_third_article():
    reprint = report(HARBOUR, source="Coast Business")

    assert origins_of(report(HARBOUR), report(HARBOUR_ELSEWHERE, source="Coast Business"), reprint) == ((0, 1, 2),)


@pytest.mark.parametrize("kind", SAME)
def test_one_origin_is_behind(kind):
    assert origins([trace_of(*told) for told in SAME[kind]]) == ((0, 1),)


@pytest.mark.parametrize("kind", INDEPENDENT)
def test_two_origins_are_behind(kind):
    assert origins([trace_of(*told) for told in INDEPENDENT[kind]]) == ((0,), (1,))


@given(st.lists(st.tuples(st.text(max_size=60), st.none() | st.text(max_size=12), st.none() | st.text(max_size=20))))
def test_every_article_has_one_origin(articles):
    groups = origins([trace_of(text, source, url) for text, source, url in articles])

    assert sorted(at for group in groups for at in group) == list(range(len(articles)))
