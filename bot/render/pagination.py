"""Pages of lists that are too long for one message, with buttons that turn the page in place."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from bot.message_types.action import Action
from bot.message_types.audience import Audience
from bot.message_types.reply import Button, Reply, in_rows
from bot.message_types.richtext import RichText, italic, join, split
from bot.render.components import GAP


@dataclass(frozen=True, slots=True)
class Page:
    """A page of a list: the action that shows the list; its offset, page size and total count, in rows.

    A page that a button asked for is shown in place of the message with the button.
    """

    action: Action
    offset: int
    size: int
    count: int
    in_place: bool


def page_reply(
    sections: Iterable[RichText],
    page: Page,
    audience: Audience,
    *,
    openers: Sequence[Button] = (),
    further: Sequence[Button] = (),
) -> Reply:
    """Render a page with a button for each row (`openers`), `further` buttons in rows of their own, and page turns.

    It is always one message, because turning a page edits one; text that does not fit is cut at the end.
    """
    parts = split(join(GAP, [*sections, _where(page, audience)]))
    rows = (*in_rows(openers), *((each,) for each in further), _turns(page, audience))
    return Reply(parts[0], tuple(row for row in rows if row), in_place=page.in_place)


def digest_buttons(digests: Iterable[tuple[int, int]]) -> tuple[Button, ...]:
    """Return a button for each digest, given by its number and id, which opens it in a new message."""
    return tuple(Button(f"#{number}", Action.of("show", key)) for number, key in dict.fromkeys(digests))


def _where(page: Page, audience: Audience) -> RichText:
    if page.count <= page.size and page.offset == 0:
        return RichText()
    first, last = page.offset + 1, min(page.offset + page.size, page.count)
    if first == last:
        return italic(audience.texts("page-shown-one", number=last, count=page.count))
    return italic(audience.texts("page-shown", first=first, last=last, count=page.count))


def _turns(page: Page, audience: Audience) -> tuple[Button, ...]:
    newer, older = max(0, page.offset - page.size), page.offset + page.size
    buttons = [Button(audience.texts("newer"), page.action.at_offset(newer))] if page.offset else []
    if older < page.count:
        buttons.append(Button(audience.texts("older"), page.action.at_offset(older)))
    return tuple(buttons)
