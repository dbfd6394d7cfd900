"""Updates that a database error interrupted: noted by the error handler, processed again by the processor."""

from storage.database import StorageError


class InterruptedUpdates:
    """The storage error that interrupted each update, until the update is processed again."""

    def __init__(self) -> None:
        self._errors: dict[int, StorageError] = {}

    def note(self, update_id: int, error: StorageError) -> None:
        """Have an update processed again once the database is available."""
        self._errors[update_id] = error

    def take(self, update_id: int) -> StorageError | None:
        """Return what interrupted an update, once; `None` if nothing did."""
        return self._errors.pop(update_id, None)
