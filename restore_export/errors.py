"""One error class per stage, all under one root. A message says what, where, what is allowed, what to do next."""

from __future__ import annotations

import errno

FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
"""What the system says where there is no room for a file."""


class RestoreExportError(Exception):
    """Root of everything that a user can cause. ``exit_code`` is what the command line ends with."""

    exit_code = 1


class UsageError(RestoreExportError):
    """A setting that is not allowed, or settings that do not go together."""

    exit_code = 2


class CheckpointError(RestoreExportError):
    """The checkpoint is missing, damaged or not supported."""

    exit_code = 3


class ExportError(RestoreExportError):
    """Tracing or writing the ONNX folder failed."""

    exit_code = 4


class FolderError(RestoreExportError):
    """An exported folder is missing, damaged, or not one of ours."""

    exit_code = 5


class RuntimeFailure(RestoreExportError):
    """An exported file could not be run."""

    exit_code = 6


class EngineError(RestoreExportError):
    """A TensorRT engine could not be built, is not what was meant, or does not fit this machine."""

    exit_code = 7


class EnvironmentFailure(RestoreExportError):
    """A library that is needed here is missing, broken, or of a version that is not supported."""

    exit_code = 8
