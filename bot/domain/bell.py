"""A signal from one part of the program to another."""

from collections.abc import Callable


class Bell:
    """Calls a function when it is rung, if one is set."""

    def __init__(self) -> None:
        self._heard: Callable[[], None] | None = None

    def on_ring(self, heard: Callable[[], None] | None) -> None:
        """Set the function to call; `None` removes it."""
        self._heard = heard

    def ring(self) -> None:
        """Call the function, if one is set."""
        if self._heard:
            self._heard()
