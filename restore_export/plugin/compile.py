"""Compile the kernels to PTX, for developers: ``python -m restore_export.plugin.compile [--check]``.

Needs Triton and no GPU. Writes ``anchor_merge_kernels.h`` beside this file, which is all that the plugin needs of them.
``--check`` writes nothing and exits 1 where the header is not what would be written.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

import triton
from triton.backends.compiler import GPUTarget
from triton.compiler import ASTSource

from restore_export.plugin import kernels, plan

HEADER = Path(__file__).with_name("anchor_merge_kernels.h")
TARGET = GPUTarget("cuda", 80, 32)  # the oldest with bfloat16; a driver compiles PTX for its own device
PTX_VERSION = 82  # CUDA 12.2 and its drivers take it
HIDDEN = 2
"""Pointers that Triton appends to the arguments, to a scratch that these kernels do not use: null will do."""

_VERSION = "Triton "
_TEMPLATE = """\
// Written by `python -m restore_export.plugin.compile` from kernels/ and plan.py. Do not edit.
// {version}
#pragma once

namespace restore {{

{blocks}

// A kernel takes its pointers, then its int32 scalars, then {hidden} pointers that Triton appends, which may be null.
struct Kernel {{
  const char* entry;
  const char* ptx;
  int threads;
  int shared_bytes;  // dynamic
}};

namespace ptx {{

{sources}

}}  // namespace ptx

constexpr Kernel KERNELS[] = {{
{rows}
}};

}}  // namespace restore
"""


class KernelError(Exception):
    """Compiled code that the plugin could not launch."""


def signature(entry: plan.Entry) -> dict[str, str]:
    """Triton's type of each argument of a kernel, in order."""
    types = {}
    for name in getattr(kernels, entry.kernel).arg_names:
        if name.isupper():
            types[name] = "constexpr"
        elif name in plan.ARRAYS:
            types[name] = f"*{plan.ARRAYS[name] or entry.dtype}"
        else:
            types[name] = "i32"
    return types


def compile_entry(entry: plan.Entry) -> tuple[str, int]:
    """PTX of one entry and the bytes of shared memory that it needs."""
    types = signature(entry)
    # TensorRT's buffers and the arrays of the workspace begin at multiples of 256.
    aligned = [at for at, kind in enumerate(types.values()) if kind.startswith("*")]
    source = ASTSource(
        getattr(kernels, entry.kernel),
        types,
        constexprs=dict(entry.constants),
        attrs={(at,): [["tt.divisibility", 16]] for at in aligned},
    )
    options = {"num_warps": entry.warps, "num_stages": entry.stages, "ptx_version": PTX_VERSION} | plan.OPTIONS
    compiled = triton.compile(source, target=TARGET, options=options)
    arguments = [kind for kind in types.values() if kind != "constexpr"]
    ptx = clean(compiled.asm["ptx"], entry.name)
    check(ptx, entry, arguments, compiled.metadata)
    return ptx, compiled.metadata.shared


def clean(ptx: str, name: str) -> str:
    """PTX without comments and debug information (paths of this machine), its function called ``name``."""
    ptx = re.sub(r"^\s*\.section\s+\.debug\w*\s*\{.*?^\s*\}", "", ptx, flags=re.MULTILINE | re.DOTALL)
    ptx = re.sub(r"^\s*\.(loc|file|section)\b.*$", "", ptx, flags=re.MULTILINE)
    ptx = re.sub(r"(?<!:)//.*$", "", ptx, flags=re.MULTILINE)
    ptx = re.sub(r"^(\.target \w+), debug$", r"\1", ptx, flags=re.MULTILINE)
    (old,) = re.findall(r"\.entry\s+(\w+)\s*\(", ptx)
    ptx = re.sub(rf"\b{old}(?=\b|_param_\d)", name, ptx)
    return "\n".join(line.rstrip() for line in ptx.splitlines() if line.strip()) + "\n"


def check(ptx: str, entry: plan.Entry, arguments: list[str], metadata: object) -> None:
    """Raise :class:`KernelError` unless the kernel takes its arguments and two unused pointers, and nothing else."""
    wanted = [64 if kind.startswith("*") else 32 for kind in arguments] + [64] * HIDDEN
    found = [int(bits) for bits in re.findall(rf"\.param \.[a-z](\d+)[^,]*? {entry.name}_param_\d+", ptx)]
    if found != wanted:
        raise KernelError(f"{entry.name} has parameters of {found} bits; expected: {wanted}")
    for scratch in ("global_scratch_size", "profile_scratch_size"):
        if getattr(metadata, scratch):
            raise KernelError(f"{entry.name}: {scratch} is {getattr(metadata, scratch)}; expected: 0")
    if f".entry {entry.name}(" not in ptx or ptx.count(".entry") != 1 or ".extern .func" in ptx:
        raise KernelError(f"{entry.name}: its PTX is not one function that needs no others")
    if re.search(r"\.(py|debug\w*|loc|file)\b", ptx):
        raise KernelError(f"{entry.name}: its PTX still has debug information")


def header() -> str:
    """The text of ``anchor_merge_kernels.h``."""
    entries = plan.entries()
    compiled = {name: compile_entry(entry) for name, entry in entries.items()}
    blocks = {
        "kTile": plan.TILE,
        "kRows": plan.ROWS,
        "kFeatures": plan.FEATURES,
        "kAlignedWidth": plan.ALIGNED_WIDTH,
    }
    sources = [f'constexpr char {name}[] = R"PTX({ptx})PTX";' for name, (ptx, _) in compiled.items()]
    rows = [
        f'    {{"{name}", ptx::{name}, {entries[name].warps * TARGET.warp_size}, {shared}}},'
        for name, (_, shared) in compiled.items()
    ]
    return _TEMPLATE.format(
        version=f"{_VERSION}{triton.__version__}; PTX {PTX_VERSION / 10} for sm_{TARGET.arch} and newer.",
        hidden=HIDDEN,
        blocks="\n".join(f"constexpr int {name} = {value};" for name, value in blocks.items()),
        sources="\n".join(sources),
        rows="\n".join(rows),
    )


def difference() -> str | None:
    """What is wrong with the header that is there; None where it is what would be written."""
    there = HEADER.read_text() if HEADER.exists() else ""
    version = re.search(rf"{_VERSION}(\S+);", there)
    if version and version[1] != triton.__version__:
        return f"{HEADER.name} was compiled by Triton {version[1]}, this is {triton.__version__}; install that one"
    return None if there == header() else f"{HEADER.name} is out of date; run: python -m restore_export.plugin.compile"


def main() -> None:
    if sys.argv[1:] == ["--check"]:
        sys.exit(difference())
    if sys.argv[1:]:
        sys.exit("usage: python -m restore_export.plugin.compile [--check]")
    HEADER.write_text(header())


if __name__ == "__main__":
    main()
