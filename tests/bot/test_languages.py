"""Articles in other languages than English, forwarded to the bot."""

import pytest

from bot.message_types.fluent_lookup import ENGLISH
from bot.messengers.telegram.loopback.users import channel_origin
from tests.foreign_articles import (
    ARTICLES,
    CAPITALS,
    MIXED,
    PORTUGUESE,
    RUSSIAN_QUOTATION,
    SPEAKERS,
    TRANSLITERATED,
)

HERALD = channel_origin("The Harbour Herald", "harbourherald", 512)


async def forwarded(bench, text):
    return await bench.ann.answer(after=await bench.ann.forward(text, HERALD))


@pytest.mark.parametrize("code", ARTICLES)
async def test_a_forwarded_article_is_answered_with_speakers_and_claims(bench, code):
    answer = await forwarded(bench, ARTICLES[code])

    assert all(name in answer.text for name in SPEAKERS[code])
    assert ENGLISH("unread") not in answer.text
    said = await bench.press_button(ENGLISH("button-claims"), answer)
    assert all(name in said.text for name in SPEAKERS[code])


async def test_a_denial_in_russian_is_shown_as_one(bench):
    answer = await forwarded(bench, ARTICLES["ru"])

    said = await bench.press_button(ENGLISH("button-claims"), answer)

    assert "Ирина Соколова опровергла, что у города нет плана" in said.text


async def test_a_person_is_found_by_a_name_in_another_script(bench):
    await forwarded(bench, ARTICLES["ru"])
    await forwarded(bench, ARTICLES["uk"])

    assert "Ирина Соколова" in (await bench.ask("/actors Sokolova")).text
    assert "Ірина Коваль" in (await bench.ask("/claims Iryna Koval")).text
    assert "В порту Приморска" in (await bench.ask("/search Lebedev")).text


@pytest.mark.parametrize("text", [MIXED, RUSSIAN_QUOTATION, CAPITALS])
async def test_an_article_that_one_language_reads_in_part_gets_a_digest(bench, text):
    answer = await forwarded(bench, text)

    assert answer.text.startswith(text.split("\n", 1)[0])
    assert ENGLISH("unread") not in answer.text


@pytest.mark.parametrize("text", [PORTUGUESE, TRANSLITERATED])
async def test_a_digest_in_a_language_that_is_not_read_says_so(bench, text):
    assert (await forwarded(bench, text)).text.endswith(ENGLISH("unread"))
