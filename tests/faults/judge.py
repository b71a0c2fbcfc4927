"""Whether a disturbed command left what it may leave."""

from __future__ import annotations

import json
import signal
from pathlib import Path

from injector import FULL, INTERRUPT, KILL, TERMINATE, Ended
from scenarios import FOLDER, Undisturbed, content, without_engines

from restore_export.output.verify import verify

_SWAPS = ("exchange", "rename")
_NEEDS_ROOM = ("open", "write", "pwrite", "sendfile", "copy_file_range", "mkdir", "link", "symlink", "fallocate")
_REPORT = "parity/report.json"
_PAGE = "report.html"
_UPDATED = {"manifest.json", "parity", _REPORT, _PAGE}
_STATUS = {INTERRUPT: 130, TERMINATE: 143, KILL: -int(signal.SIGKILL), FULL: 4}
_UPDATE_LEFT = (".scratch.partial", ".manifest.json.partial", "parity/.report.json.partial", f".{_PAGE}.partial")


def problems(wanted: Undisturbed, folder: Path, ended: Ended, what: str, at: int) -> list[str]:
    """What is wrong with ``folder``, and with how the command ended; empty: nothing."""
    after_update = wanted.scenario.updates
    found = [*_of_end(wanted, ended, what, at), *_of_leftovers(wanted, folder, what)]
    return found + (_of_update(wanted, folder, what) if after_update else _of_output(wanted, folder, ended, at))


def same(wanted: Undisturbed, output: Path) -> bool:
    """Whether an output is what an undisturbed command makes."""
    if not wanted.scenario.engines:
        return content(output) == wanted.after
    built = content(output)
    return (
        without_engines(built) == without_engines(wanted.after)
        and built.keys() == wanted.after.keys()
        and verify(output).verified
    )


def _of_end(wanted: Undisturbed, ended: Ended, what: str, at: int) -> list[str]:
    lacked_room = any(point.startswith(_NEEDS_ROOM) for point in ended.points[at - 1 :])
    status = 0 if what == FULL and not lacked_room else _STATUS[what]
    found = [] if ended.status == status else [f"ended with {ended.status}, not {status}: {ended.said}"]
    lines = 1 if status and what != KILL else 0
    if len(ended.errors) != lines or "Traceback" in ended.said:
        found.append(f"not {lines} lines of error: {ended.said}")
    if what == FULL and status and "full" not in "".join(ended.errors):
        found.append(f"does not say that the disk is full: {ended.said}")
    return found


def _of_leftovers(wanted: Undisturbed, folder: Path, what: str) -> list[str]:
    """What lies beside the output."""
    output = Path(wanted.scenario.output)
    partial = output.with_name(f".{output.name}.partial")
    allowed = {"tmp", *({str(each) for each in output.parents} if (folder / output).exists() else ())}
    if what != FULL and not wanted.scenario.updates:
        stays = what == KILL or (folder / partial).exists()
        allowed |= {str(each) for each in (partial, *partial.parents)} if stays else set()
    present = {name for name in content(folder) if not _is_in(name, output)}
    if what != FULL:
        present = {name for name in present if not _is_in(name, partial) or name == str(partial)}
    left = sorted(present - allowed)
    found = [f"left behind: {', '.join(left)}"] if left else []
    return found + (_of_kept(folder / partial) if what in {INTERRUPT, TERMINATE} else [])


def _of_kept(partial: Path) -> list[str]:
    """A signal leaves finished stages and nothing else; there is no folder where none was finished."""
    if not partial.exists():
        return []
    stages = json.loads((partial / "journal.json").read_text())["stages"]
    finished = {f"new/{path}" for stage in stages.values() for path in stage["files"]}
    present = {name for name, value in content(partial).items() if value != FOLDER} - {"journal.json"}
    return [] if stages and present == finished else [f"kept {sorted(present)} of {sorted(finished)}"]


def _is_in(name: str, folder: Path) -> bool:
    return Path(name).is_relative_to(folder)


def _of_output(wanted: Undisturbed, folder: Path, ended: Ended, at: int) -> list[str]:
    output = folder / wanted.scenario.output
    partial = Path(wanted.scenario.output)
    partial = partial.with_name(f".{partial.name}.partial")
    # Where it takes two renames, a signal that comes at the first is held back until both are done.
    swaps = (f"{partial}/new {wanted.scenario.output}", f"{wanted.scenario.output} {partial}/old")
    swapped = ended.status == 0 or any(
        point.startswith(_SWAPS) and point.endswith(swaps) for point in ended.points[:at]
    )
    if swapped and output.is_dir() and same(wanted, output):
        return []
    if not wanted.scenario.swaps and ended.status == _STATUS[KILL] and not output.exists():
        return []  # the next build puts it back
    return [] if content(output) == wanted.before else ["the output is neither the old nor the new one"]


def _of_update(wanted: Undisturbed, folder: Path, what: str) -> list[str]:
    output = folder / wanted.scenario.output
    may_lie = {*_UPDATE_LEFT, "parity"} if what == KILL else {"parity"} if (output / _REPORT).exists() else set()
    present = {name: value for name, value in content(output).items() if name not in may_lie - wanted.before.keys()}
    mixed = [
        name
        for name in present.keys() | wanted.before.keys()
        if present.get(name) not in {wanted.before.get(name), wanted.after.get(name)}
        or (name not in _UPDATED and present.get(name) != wanted.before.get(name))
    ]
    # Between its two renames the manifest names both reports, so it is a third one.
    found = [f"changed: {', '.join(mixed)}"] if set(mixed) - {"manifest.json"} else []
    return found if verify(output).verified else [*found, f"does not verify: {verify(output).problems}"]
