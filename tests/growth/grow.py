#!/usr/bin/env python3
"""Opens guides that an attacker would write, offscreen and within limits, and holds the program to what it promises.

grow.py --program VADEMECUM [--sample N] [--size BYTES] [NAME...]

Each shape of shapes.py (or those named, or N drawn by a fixed seed, of each kind as many as its share) is opened at SIZE. A guide
opens, or is refused with a sentence; the window's thread takes no more than five times what is promised (one second), the program
no more than 256 MB above an empty guide; and where half the size took 50 ms or more of that thread, the whole takes at most 2.6 times
as much. CPU time holds on a busy machine. Exits 1 if a shape breaks this, and says which.
"""
from __future__ import annotations

import argparse
import os
import random
import resource
import signal
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import NamedTuple

sys.dont_write_bytecode = True

from shapes import SHAPES

MAX_MAIN = 5.0  # seconds of CPU, five times the promise
MAX_MEMORY = 256  # MB above an empty guide
MAX_RATIO = 2.6
MEASURABLE = 0.05  # seconds
MAX_WAIT = 20.0  # an index may take longer; it is beside the window
TICK = os.sysconf("SC_CLK_TCK")


class Run(NamedTuple):
    state: str  # "idle", "busy" (the index), "refused", or what went wrong
    main: float  # seconds of CPU of the window's thread
    peak: int  # MB
    said: str


def cpu(stat: str) -> float:
    fields = Path(stat).read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / TICK


def peak_of(pid: int) -> int:
    for line in Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith("VmHWM"):
            return int(line.split()[1]) // 1024
    return 0


def limit() -> None:
    resource.setrlimit(resource.RLIMIT_AS, (3_000_000_000, 3_000_000_000))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def open_guide(program: str, guide: Path, home: Path) -> Run:
    environment = {"HOME": str(home), "PATH": "/usr/bin:/bin", "QT_QPA_PLATFORM": "offscreen", "LANG": "C.UTF-8",
                   "XDG_RUNTIME_DIR": "/nonexistent"}
    child = subprocess.Popen([program, str(guide)], env=environment, preexec_fn=limit, stdin=subprocess.DEVNULL,
                             stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, cwd="/")
    begin = changed = time.monotonic()
    total = last = main = 0.0
    peak = 0
    state = "busy"
    while time.monotonic() - begin < MAX_WAIT:
        time.sleep(0.05)
        if child.poll() is not None:
            break
        try:
            total, main = cpu(f"/proc/{child.pid}/stat"), cpu(f"/proc/{child.pid}/task/{child.pid}/stat")
            peak = max(peak, peak_of(child.pid))
        except (FileNotFoundError, ProcessLookupError):
            continue
        now = time.monotonic()
        if total > last + 0.011:
            last, changed = total, now
        elif now - changed > 0.5 and now - begin > 0.7:
            state = "idle"
            break
    ended = child.poll()
    if ended is None:
        child.send_signal(signal.SIGKILL)
    said = child.communicate()[1].decode(errors="replace").strip()
    if ended is not None:
        state = "refused" if ended > 0 and said.startswith("vademecum:") else f"ended with {ended}"
    return Run(state, main, peak, said.replace("\n", " | ")[:200])


class Grower:
    def __init__(self, program: str, folder: Path):
        self.program = program
        self.folder = folder
        empty = folder / "empty"
        empty.mkdir()
        (empty / "index.md").write_text("# A page\n\nA word.\n")
        runs = [self.run(empty) for _ in range(3)]
        self.main = min(run.main for run in runs)
        self.peak = min(run.peak for run in runs)

    def run(self, guide: Path) -> Run:
        home = Path(tempfile.mkdtemp(dir=self.folder))
        return open_guide(self.program, guide, home)

    def measure(self, name: str, size: int) -> Run:
        guide = Path(tempfile.mkdtemp(dir=self.folder))
        SHAPES[name].write(guide, size)
        run = self.run(guide)
        subprocess.run(["rm", "-rf", str(guide)], check=True)
        return run

    def fault(self, name: str, size: int) -> tuple[str, Run]:
        """What the shape breaks; empty if nothing."""
        whole = self.measure(name, size)
        above = whole.main - self.main
        if whole.state not in ("idle", "busy", "refused"):
            return whole.state, whole
        if whole.peak > self.peak + MAX_MEMORY:
            return f"{whole.peak} MB, an empty guide {self.peak}", whole
        if above > MAX_MAIN:
            return f"{above:.2f} s of the window's thread", whole
        for _ in range(2):  # what is measured once may be a neighbour's
            if above <= MAX_RATIO * MEASURABLE:
                return "", whole
            half = self.measure(name, size // 2).main - self.main
            if above <= MAX_RATIO * max(half, MEASURABLE):
                return "", whole
            above = min(above, self.measure(name, size).main - self.main)
        return f"{half:.2f} s grows to {above:.2f} s when its size doubles", whole


def drawn(count: int) -> list[str]:
    kinds: dict[str, list[str]] = {}
    for name, shape in SHAPES.items():
        kinds.setdefault(shape.kind, []).append(name)
    dice = random.Random(20261130)
    return [name for names in kinds.values()
            for name in dice.sample(sorted(names), max(1, round(count * len(names) / len(SHAPES))))]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", required=True)
    parser.add_argument("--sample", type=int)
    parser.add_argument("--size", type=int, default=256 * 1024)
    parser.add_argument("names", nargs="*")
    options = parser.parse_args()
    names = options.names or (drawn(options.sample) if options.sample else list(SHAPES))
    faults = 0
    with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(2) as pool:
        grower = Grower(os.path.abspath(options.program), Path(folder))
        print(f"an empty guide: {grower.main:.2f} s, {grower.peak} MB", flush=True)
        for name, (fault, run) in zip(names, pool.map(lambda name: grower.fault(name, options.size), names)):
            print(f"{name:40} {run.state:8} {run.main:6.2f} s {run.peak:5} MB  {run.said[:60]}"
                  + (f"  <<< {fault}" if fault else ""), flush=True)
            faults += bool(fault)
    print(f"{len(names) - faults} passed, {faults} failed")
    return 1 if faults else 0


sys.exit(main())
