"""The catalogue: a page of outlets to follow, and the choice of another language and country."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from babel import Locale

from bot.domain.outlet import Outlet
from bot.message_types.action import Action
from bot.message_types.audience import Audience
from bot.message_types.fluent_lookup import Texts
from bot.message_types.reply import Button, Reply, in_rows
from bot.message_types.richtext import RichText, bold, italic, join, plain
from bot.render.components import BREAK, GAP, capitalized
from bot.render.followed_sources import list_button
from bot.render.schedule import ticked
from storage.followed import Subscription
from storage.search.normalize import folded

PAGE_OUTLETS: Final = 8
"""Outlets on one page: as many as a phone shows beside the words and the rows below them."""

_COUNTRIES_IN_A_ROW: Final = 2
_LANGUAGES_IN_A_ROW: Final = 3

_MAX_HALF_ROW: Final = 19
"""Characters that a phone shows on a button of half the width; a longer name has a row of its own."""

# A flag consists of two of these symbols, which stand for the letters of the country's code.
_REGIONAL_A: Final = 0x1F1E6


@dataclass(frozen=True, slots=True)
class Shelf:
    """The outlets in a language, or only those of one country."""

    language: str
    country: str | None = None

    @property
    def action(self) -> Action:
        """The action that shows the shelf."""
        return Action.of("catalogue", *filter(None, (self.language, self.country)))


@dataclass(frozen=True, slots=True)
class ShownOutlet:
    """An outlet, and the chat's subscription to it, if it has one."""

    outlet: Outlet
    followed: Subscription | None


@dataclass(frozen=True, slots=True)
class ShelfPage:
    """A page of a shelf that has `count` outlets, beginning with the one at `offset`.

    The buttons of its outlets may have the flags of their countries. A page may have a button for the list of what the
    chat follows, and may replace the message whose button was pressed.
    """

    shelf: Shelf
    shown: Sequence[ShownOutlet]
    offset: int
    count: int
    has_flags: bool
    leads_to_list: bool
    in_place: bool


def shelf_reply(told: RichText, page: ShelfPage, audience: Audience) -> Reply:
    """Show a page of outlets below a text; a tick marks those that the chat follows."""
    texts, shelf = audience.texts, page.shelf
    what = _country_name(shelf.country, texts) if shelf.country else _language_name(shelf.language)
    last = page.offset + len(page.shown)
    where = texts("page-shown", first=page.offset + 1, last=last, count=page.count)
    heading = join(BREAK, [bold(texts("catalogue-heading", what=what)), italic(where)])
    choice = Button(texts("button-catalogue-choice"), Action.of("catalogue", shelf.language, "?"))
    rows = (
        *_in_pairs([_outlet_button(each, page) for each in page.shown]),
        _turns(page),
        (choice, *((list_button(audience),) if page.leads_to_list else ())),
    )
    return Reply(join(GAP, [told, heading]), tuple(row for row in rows if row), in_place=page.in_place)


def choice_reply(language: str, countries: Sequence[str], languages: Sequence[str], audience: Audience) -> Reply:
    """Offer the countries with outlets in a language, and the languages of the catalogue."""
    texts = audience.texts
    named = sorted(((_country_name(code, texts), code) for code in countries), key=lambda each: folded(each[0]))
    by_country = [Button(f"{_flag(code)} {name}", Shelf(language, code).action) for name, code in named]
    by_language = [Button(ticked(_language_name(code), on=code == language), Shelf(code).action) for code in languages]
    rows = (*in_rows(by_country, _COUNTRIES_IN_A_ROW), *in_rows(by_language, _LANGUAGES_IN_A_ROW))
    return Reply(plain(texts("catalogue-choice")), rows, in_place=True)


def _outlet_button(shown: ShownOutlet, page: ShelfPage) -> Button:
    """Return the button that follows an outlet and shows the page again, or opens one that is followed already."""
    outlet, shelf = shown.outlet, page.shelf
    if shown.followed:
        return Button(ticked(outlet.name, on=True), Action.of("following", shown.followed.id))
    flag = f"{_flag(outlet.country)} " if page.has_flags else ""
    return Button(f"{flag}{outlet.name}", shelf.action.plus(f"+{outlet.key}").at_offset(page.offset))


def _in_pairs(buttons: Sequence[Button]) -> tuple[tuple[Button, ...], ...]:
    """Arrange buttons in their order, two in a row if both names fit."""
    rows: list[tuple[Button, ...]] = []
    for button in buttons:
        before = rows[-1] if rows else ()
        if len(before) == 1 and max(len(before[0].label), len(button.label)) <= _MAX_HALF_ROW:
            rows[-1] = (*before, button)
        else:
            rows.append((button,))
    return tuple(rows)


def _turns(page: ShelfPage) -> tuple[Button, ...]:
    """Return the buttons to the pages before and after, each with the numbers of the outlets on it."""
    before, after = max(0, page.offset - PAGE_OUTLETS), page.offset + PAGE_OUTLETS
    buttons = []
    if page.offset:
        buttons.append(Button(f"‹ {before + 1}–{page.offset}", page.shelf.action.at_offset(before)))
    if after < page.count:
        last = min(after + PAGE_OUTLETS, page.count)
        buttons.append(Button(f"{after + 1}–{last} ›", page.shelf.action.at_offset(after)))
    return tuple(buttons)


def _flag(country: str) -> str:
    return "".join(chr(_REGIONAL_A + ord(letter) - ord("A")) for letter in country)


def _country_name(country: str, texts: Texts) -> str:
    """Return the name of a country in the reader's language."""
    return str(Locale.parse(texts.language).territories[country])


def _language_name(language: str) -> str:
    """Return what a language calls itself."""
    return capitalized(Locale.parse(language).get_display_name() or language)
