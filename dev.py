"""Set up and use a checkout with nothing but Python 3.11 or newer.

    python3 dev.py build    build the bundled llava end to end, into ./llava-restore
    python3 dev.py test     lint, type check and run the tests

Either makes ``.venv`` beside this file and installs the project and what was tested with it (``constraints.txt``).
"""

from __future__ import annotations

import hashlib
import platform
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if sys.platform == "win32" else "bin")
STAMP = VENV / "installed"
TORCH = "2.13.0"


def run(*command: str | Path) -> None:
    """Run a command in the checkout; end with its exit code if it fails."""
    done = subprocess.run([str(part) for part in command], cwd=ROOT, check=False)
    if done.returncode:
        sys.exit(done.returncode)


def succeeds(*command: str | Path) -> bool:
    return subprocess.run([str(part) for part in command], cwd=ROOT, check=False, capture_output=True).returncode == 0


def wanted() -> str:
    files = (ROOT / "pyproject.toml", ROOT / "constraints.txt", Path(__file__))
    return hashlib.sha256(b"".join(file.read_bytes() for file in files) + str(ROOT).encode()).hexdigest()


def install() -> None:
    """Make ``.venv`` and install, unless that was done for these very files."""
    if STAMP.is_file() and STAMP.read_text() == wanted():
        return
    if not (BIN / "python").exists():
        print("Making .venv", flush=True)
        if not succeeds(sys.executable, "-m", "venv", VENV):
            sys.exit("Python's venv module does not work here; on Debian and Ubuntu: apt install python3-venv")
    pip = (BIN / "python", "-m", "pip", "install", "--quiet", "--disable-pip-version-check")
    print("Installing (some minutes the first time)", flush=True)
    install_torch(pip)
    run(*pip, "--constraint", "constraints.txt", "--editable", ".[dev,train]")
    STAMP.write_text(wanted())


def install_torch(pip: tuple[str | Path, ...]) -> None:
    """The CPU build of torch where pip's package indexes have it: exporting needs no CUDA libraries."""
    if succeeds(*pip, f"torch=={TORCH}+cpu"):
        return
    if platform.system() == "Linux":
        print("pip's indexes have no CPU build of torch, so the CUDA build comes (gigabytes); to avoid that, set "
              "PIP_EXTRA_INDEX_URL to PyTorch's index of CPU wheels", flush=True)  # fmt: skip
    run(*pip, f"torch=={TORCH}")


def build() -> None:
    """The bundled llava, end to end."""
    run(BIN / "restore-export", "build", "--model", "llava", "--force")


def test(*extra: str) -> None:
    """Everything that must hold before a change lands."""
    run(BIN / "ruff", "check", ".")
    run(BIN / "ruff", "format", "--check", ".")
    run(BIN / "mypy")
    # Two at once: most of a build is one thread that traces.
    run(BIN / "python", "-m", "pytest", *(extra or ("--numprocesses", "2", "--dist", "worksteal")))


def main() -> None:
    if sys.version_info < (3, 11):
        sys.exit(f"Python 3.11 or newer is needed, this is {platform.python_version()}")
    command, *extra = sys.argv[1:] or [""]
    if command not in {"build", "test"} or (command == "build" and extra):
        sys.exit("usage: python3 dev.py build | test [PYTEST ARGUMENTS]")
    install()
    if command == "build":
        build()
    else:
        test(*extra)


if __name__ == "__main__":
    main()
