"""What tables are printed on."""

from __future__ import annotations

from rich.console import Console


class Paper(Console):
    """Standard output; as wide as the terminal, or of a fixed width where there is none."""

    def __init__(self, width: int, soft_wrap: bool = False) -> None:
        """``width`` in letters."""
        super().__init__(highlight=False, soft_wrap=soft_wrap)
        if not self.is_terminal:
            self.width = width

    def on_broken_pipe(self) -> None:
        """Rich would end the process with 1, which means here that parity failed."""
        raise BrokenPipeError
