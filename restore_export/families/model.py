"""What every family tells of a checkpoint: sizes for the traced modules, tokens, and where tensors are found."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from restore_export.graphs.specs import DecoderSpec, ProjectorSpec, TowerSpec


@dataclass(frozen=True)
class ModelSpec:
    """A model, described without its weights."""

    tower: TowerSpec
    projector: ProjectorSpec
    decoder: DecoderSpec
    image_token_id: int
    eos_token_ids: tuple[int, ...]
    prefixes: tuple[tuple[str, tuple[str, ...]], ...]
    """Prefix of a traced parameter's name → prefixes under which checkpoints keep it, tried in order."""
    tied_head: bool

    def candidates(self, parameter: str) -> Iterable[str]:
        """Checkpoint keys that may hold a traced parameter, most likely first."""
        names = [parameter]
        if self.tied_head and parameter == "lm_head.weight":
            names.append("embed_tokens.weight")
        for name in names:
            for prefix, places in self.prefixes:
                if name.startswith(prefix):
                    yield from (place + name.removeprefix(prefix) for place in places)
                    break
