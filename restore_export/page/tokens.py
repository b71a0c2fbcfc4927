"""Token maps: the folder's own vision encoder runs on ONNX Runtime and tells what becomes of every token."""

from __future__ import annotations

import math
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from restore_export.calibration.catalogue import REDUCERS
from restore_export.compare.inspect import Inspected, with_intermediates
from restore_export.compare.opening import Closed, load_graph
from restore_export.errors import FolderError
from restore_export.examples import one_per_picture
from restore_export.folder import Folder
from restore_export.graphs.contract import PLUGIN_OP, VISION_FILE
from restore_export.page.data import TokenMap
from restore_export.page.pictures import data_uri
from restore_export.runtime.frontend import Frontend
from restore_export.runtime.picture import open_image
from restore_export.runtime.session import Arrays

_AT_ONCE = 8
_VISUAL = "visual_tokens"
_DIGITS = 3


def example_pictures() -> list[Path]:
    """The bundled pictures."""
    return [example.image for example in one_per_picture()]


def token_maps(folder: Folder, pictures: Sequence[Path]) -> tuple[TokenMap, ...]:
    """What becomes of the tokens of each picture; nothing where all are kept, or where they are in no square grid.

    A bf16 graph is widened: its weights run in float32. Raises UsageError for a picture that cannot be read,
    FolderError and RuntimeFailure where the folder's graph does not run.
    """
    if folder.reduction.reducer == "none" or _grid(folder.total) is None:
        return ()
    frontend = Frontend(folder.path, folder.image_token_id, FolderError)
    path = folder.graph(VISION_FILE)
    kept_name = _kept_name(path)
    graph, _ = with_intermediates(path, [_VISUAL, *([kept_name] if kept_name else [])])
    session = Inspected(Closed(path, graph))
    made: list[TokenMap] = []
    for start in range(0, len(pictures), _AT_ONCE):
        some = pictures[start : start + _AT_ONCE]
        pixels = frontend.pixels([open_image(picture) for picture in some])
        seen = session.run({"pixel_values": pixels})
        for index, picture in enumerate(some):
            shown = data_uri(pixels[index], frontend.image_processor)
            values = {name: value[index] for name, value in seen.items()}
            made.append(_token_map(folder, picture.name, shown, values, values.get(kept_name)))
    return tuple(made)


def _grid(total: int) -> tuple[int, int] | None:
    """Side of the grid of patches, and tokens in front of it."""
    for offset in (0, 1):
        side = math.isqrt(total - offset)
        if side and side * side == total - offset:
            return side, offset
    return None


def _kept_name(path: Path) -> str:
    """The value that tells anchor merging which tokens the reducer has kept; empty: nothing is merged so."""
    nodes = [node for node in load_graph(path).graph.node if node.op_type == PLUGIN_OP]
    return nodes[0].input[1] if nodes else ""


def _token_map(folder: Folder, name: str, picture: str, seen: Arrays, kept: np.ndarray | None) -> TokenMap:
    side, offset = _grid(folder.total) or (0, 0)
    assignment, settings = seen["assignment"], folder.reduction
    if kept is None:
        grouped = REDUCERS[settings.reducer].kind == "group"
        kept = np.zeros(0, np.int64) if grouped else np.flatnonzero(assignment >= 0)
    similarity = cosines(seen[_VISUAL])
    anchors = np.full(folder.reduced, -1)
    anchors[assignment[kept]] = kept
    if settings.merges:
        scores = distinctive(similarity, ~np.isin(np.arange(folder.total), kept), settings.rivals)
        for group in np.flatnonzero(anchors < 0):
            members = np.flatnonzero(assignment == group)
            # A group has one of the tokens of largest score among all, so it is the one of largest score in it.
            anchors[group] = members[scores[members].argmax()]
    return TokenMap(
        name=name,
        picture=picture,
        rows=side,
        columns=side,
        offset=offset,
        assignment=tuple(assignment.tolist()),
        positions=tuple(round(float(position), _DIGITS) for position in seen["positions"]),
        kept=tuple(kept.tolist()),
        anchors=tuple(anchors.tolist()),
        similarity=_joined(seen[_VISUAL], similarity, assignment, anchors),
    )


def cosines(tokens: np.ndarray) -> np.ndarray:
    """``[N, D]`` → cosine similarity of all pairs, ``[N, N]`` float32."""
    rows = tokens.astype(np.float32)
    unit = rows / np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-12)
    return unit @ unit.T  # type: ignore[no-any-return]


def distinctive(similarity: np.ndarray, is_open: np.ndarray, rivals: str) -> np.ndarray:
    """Representativeness times distinctiveness among the open tokens (method section 3), ``[N]``."""
    representative = (similarity * is_open).sum(1)
    other, mine = representative[None, :], representative[:, None]
    rival = is_open & ((other > mine) if rivals == "paper" else (other < mine))
    nearest = np.where(rival, similarity, -np.inf).max(1)
    scores: np.ndarray = representative * np.where(np.isfinite(nearest), 1 - nearest, 1.0)
    return scores


def _joined(
    tokens: np.ndarray, similarity: np.ndarray, assignment: np.ndarray, anchors: np.ndarray
) -> tuple[float | None, ...]:
    """How similar each token is to what stands for it."""
    found: list[float | None] = []
    for token, group in enumerate(assignment):
        if group < 0:
            found.append(None)
        elif anchors[group] >= 0:
            found.append(round(float(similarity[token, anchors[group]]), _DIGITS))
        else:
            mean = tokens[assignment == group].astype(np.float32).mean(0)
            found.append(round(float(cosines(np.stack([tokens[token], mean]))[0, 1]), _DIGITS))
    return tuple(found)
