"""The NVIDIA driver and its GPU, and whether they are enough for what is built for some CUDA."""

from __future__ import annotations

from dataclasses import dataclass

from restore_export.health.probe import ask
from restore_export.health.report import BROKEN, MISSING, Check, Lack, conclude

NAME = "NVIDIA driver"
_NO_DEVICE = 100  # CUDA_ERROR_NO_DEVICE
_FIRST_BRANCH = {12: 525, 13: 580}
"""First branch of the driver for Linux that runs what is built for a CUDA major (NVIDIA's compatibility table)."""
_CONTAINER = "in a container: start it with the GPU (docker run --gpus all)"


@dataclass(frozen=True)
class Driver:
    """What was seen of it."""

    lack: Lack | None = None
    """Why no GPU can be used at all; None: one can."""
    cuda: tuple[int, int] = (0, 0)
    """The newest CUDA that it runs."""
    gpu: str = ""
    sm: str = ""
    """Compute capability of the first GPU, as 8.6."""
    count: int = 0

    def lacking(self, cuda: str, what: str) -> Lack | None:
        """Why ``what``, which is built for CUDA ``cuda`` (13 or 13.0; empty: not known), cannot use the GPU here."""
        needed = cuda.partition(".")[0]
        if self.lack is not None or not needed.isdigit() or self.cuda[0] >= int(needed):
            return self.lack
        branch = _FIRST_BRANCH.get(int(needed))
        newer = f"install NVIDIA's driver {branch} or newer" if branch else "install a newer NVIDIA driver"
        return Lack(
            BROKEN,
            f"the driver runs CUDA {self.cuda[0]}.{self.cuda[1]} at most, {what} is built for CUDA {needed}",
            f"{newer}, or a build of {what} for CUDA {self.cuda[0]}",
        )

    @property
    def detail(self) -> str:
        """CUDA version, GPU and SM."""
        if self.cuda == (0, 0):
            return ""
        more = f" and {self.count - 1} more" if self.count > 1 else ""
        return f"CUDA {self.cuda[0]}.{self.cuda[1]}" + (f", {self.gpu} (SM {self.sm}){more}" if self.gpu else "")


def find_driver() -> Driver:
    """Ask the driver."""
    answer = ask("driver")
    if answer.problem:
        return Driver(Lack(BROKEN, f"asking the NVIDIA driver failed: {answer.problem}", "reinstall NVIDIA's driver"))
    told = answer.told
    if "reason" in told:
        return Driver(Lack(MISSING, "there is no NVIDIA driver (libcuda.so.1)", "install NVIDIA's driver"))
    cuda = (told["cuda"] // 1000, told["cuda"] % 1000 // 10)
    if told["code"] == _NO_DEVICE:
        return Driver(Lack(MISSING, "the NVIDIA driver sees no GPU", "see what nvidia-smi says"), cuda)
    if told["code"]:
        why = f"the NVIDIA driver does not start ({told['name']})"
        return Driver(Lack(BROKEN, why, "see what nvidia-smi says; restart the machine, or reinstall the driver"), cuda)
    return Driver(None, cuda, told["gpu"], told["sm"], told["count"])


def check(driver: Driver) -> Check:
    """The driver itself."""
    container = Lack(driver.lack.status, "", _CONTAINER) if driver.lack else None
    return conclude(NAME, [driver.lack, container], driver.detail)
