"""A slot for one callback, which is set after the object that calls it was built."""

from collections.abc import Callable


class CallbackSlot:
    """Holds at most one callback; while it holds none, calling it does nothing."""

    def __init__(self) -> None:
        self._callback: Callable[[], None] | None = None

    def connect(self, callback: Callable[[], None] | None) -> None:
        """Set the callback; `None` removes it."""
        self._callback = callback

    def call(self) -> None:
        """Call the callback, if there is one."""
        if self._callback:
            self._callback()
