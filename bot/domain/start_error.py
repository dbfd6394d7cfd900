"""The error that ends a start which cannot succeed."""


class CannotStartError(Exception):
    """The process cannot start; the message is one line for the operator.

    `is_lasting` means that another start would fail too until the operator changes something.
    """

    def __init__(self, line: str, *, is_lasting: bool) -> None:
        super().__init__(line)
        self.is_lasting = is_lasting
