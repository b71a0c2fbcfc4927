"""What tells that a file is still the one that it was, without reading it."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from restore_export.errors import CheckpointError
from restore_export.reading.wording import reason


@dataclass(frozen=True)
class FileState:
    """As the system says it."""

    size: int
    mtime_ns: int
    inode: int
    ctime_ns: int
    """Changes with the number of links as well."""

    def has_content_of(self, other: FileState) -> bool:
        """Whether nothing was written between the two."""
        return (self.size, self.mtime_ns, self.inode) == (other.size, other.mtime_ns, other.inode)

    @classmethod
    def told(cls, told: os.stat_result) -> FileState:
        """From what ``stat`` gives."""
        return cls(told.st_size, told.st_mtime_ns, told.st_ino, told.st_ctime_ns)


def state_of(file: Path) -> FileState:
    """Of the file that ``file`` is or leads to. CheckpointError where there is none."""
    try:
        return FileState.told(file.stat())
    except OSError as error:
        raise unreadable(file, error) from None


def unreadable(file: Path, error: OSError) -> CheckpointError:
    """What is said of a file of the checkpoint that was there before."""
    return CheckpointError(f"{file} cannot be read ({reason(error)}); fetch this file again")
