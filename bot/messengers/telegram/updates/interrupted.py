"""Updates that a database error interrupted: noted by the error handler, processed again by the processor."""

from storage.database import StorageError


class InterruptedUpdates:
    """The storage error that interrupted each update, until the update is processed again."""

    def __init__(self) -> None:
        self._errors: dict[int, StorageError] = {}

    def note(self, update_id: int, error: StorageError) -> None:
        """Note an update to be processed again once the database is available."""
        self._errors[update_id] = error

    def take(self, update_id: int) -> StorageError | None:
        """Return and forget the error that interrupted an update; `None` if there is none."""
        return self._errors.pop(update_id, None)
