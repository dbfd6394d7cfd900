"""A bell that one part of the program rings and another hears."""

from collections.abc import Callable


class Bell:
    """Calls a function when it is rung; nothing happens before there is one."""

    def __init__(self) -> None:
        self._heard: Callable[[], None] | None = None

    def on_ring(self, heard: Callable[[], None] | None) -> None:
        """Call this from now on; `None` for nothing."""
        self._heard = heard

    def ring(self) -> None:
        """Call what is set, if anything is."""
        if self._heard:
            self._heard()
