"""A signal from one part of the program to another."""

from collections.abc import Callable


class Signal:
    """Calls its receiver each time it is sent; without a receiver, sending does nothing."""

    def __init__(self) -> None:
        self._receiver: Callable[[], None] | None = None

    def connect(self, receiver: Callable[[], None] | None) -> None:
        """Set the receiver; `None` removes it."""
        self._receiver = receiver

    def send(self) -> None:
        """Call the receiver, if there is one."""
        if self._receiver:
            self._receiver()
