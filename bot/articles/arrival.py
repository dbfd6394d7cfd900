"""Where and how a submission came, and what its pieces turn out to be: new, known, rewritten, or no article."""

from dataclasses import dataclass

from storage.records import Chat
from summarizer.model import Length


@dataclass(frozen=True, slots=True)
class Arrival:
    """Where and how a submission came: what the answer and the inbox need to know of it.

    `update_ids` are the updates that brought it, `message_id` is the message to answer, `source_id` the one that holds
    the words, `further_ids` those that hold more of them. `silent` is for what nobody asked about, where people also
    talk with each other: what is no article gets no answer then. `submitter` is who asked, in a chat of many.
    """

    chat: Chat
    update_ids: tuple[int, ...]
    message_id: int | None
    source_id: int | None
    further_ids: tuple[int, ...] = ()
    length: Length | None = None
    silent: bool = False
    submitter: int | None = None
