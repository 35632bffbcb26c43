#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""Measure glapp against the targets and against Graphviz's own dot, in the same run.

    run.py GLAPP [--short]

Writes Benchmarks/RESULTS.md: ratios above all, since seconds depend on the machine. With --short
only what takes seconds is measured, nothing is written, and the exit status is 1 where a target of
start-up or reading is missed three times over (a busy machine misses it a little).
"""
import json
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile

import pictures
from timing import Prompt, Run, median, once
from watching import Watch

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent
VARNA = ROOT / "maps/varna/varna.glapp"


class Report:
    """The rows of the table; each knows whether its target is met."""

    def __init__(self):
        self.rows = []

    def add(self, what, measured, target="", met=None, slack=None):
        verdict = "" if met is None else "yes" if met else "NO"
        print(f"{what:66} {measured:>24}  {target:>15} {verdict}")
        sys.stdout.flush()
        self.rows.append((what, measured, target, met, slack))

    def limit(self, what, value, most, unit):
        """A number that must not exceed `most`."""
        met = value <= most
        self.add(what, f"{value:.1f} {unit}", f"≤ {most:g} {unit}", met, value / most)

    def floor(self, what, value, least, unit):
        """A number that must reach `least`."""
        met = value >= least
        self.add(what, f"{value:.1f} {unit}", f"≥ {least:g} {unit}", met, least / value)

    def ratio(self, what, one, other, most=None):
        """How many times longer one run takes than the other."""
        measured = f"{one / other:.1f} ×"
        if most is None:
            self.add(what, measured)
        else:
            self.add(what, measured, f"≤ {most} ×", one / other <= most)

    def table(self):
        lines = ["| what | measured | target | met |", "|---|---|---|---|"]
        for what, measured, target, met, _ in self.rows:
            verdict = "" if met is None else "yes" if met else "**no**"
            lines.append(f"| {what} | {measured} | {target} | {verdict} |")
        return "\n".join(lines)


def start(report, glapp, short):
    """How long it takes until anything happens at all."""
    times = 15 if short else 30
    helped = median([glapp, "--help"], times)
    report.limit("`glapp --help`", helped * 1000, 10, "ms")
    report.ratio("`glapp --help` against `true`", helped, median(["true"], times))
    report.ratio("`glapp --help` against `dot -V`", helped, median(["dot", "-V"], times))


def check(report, glapp, folder, short):
    """Reading, compiling and checking maps of growing size."""
    for statements in [1_000, 100_000] if short else [1_000, 100_000, 1_000_000]:
        path = folder / f"{statements}.glapp"
        with open(path, "wb") as out:
            generate = [sys.executable, HERE / "generate.py", str(statements)]
            subprocess.run(generate, stdout=out, check=True)
        size = path.stat().st_size
        # The best of several: what else the machine does only ever makes a run longer.
        runs = [once([glapp, "check", str(path)]) for _ in range(9)]
        seconds = min(run.seconds for run in runs)
        label = f"`check`, {statements:,} statements ({size / 1e6:.1f} MB)"
        if statements == 1_000:
            report.add(label, f"{seconds * 1000:.0f} ms")
            continue
        memory = min(run.memory for run in runs) / size
        if not short and statements < 1_000_000:
            # The targets are for a million; in a smaller map the program itself weighs most.
            report.add(label, f"{size / 1e6 / seconds:.1f} MB/s")
            report.add(f"memory, {statements:,} statements", f"{memory:.1f} × the file")
            continue
        report.floor(label, size / 1e6 / seconds, 20, "MB/s")
        report.limit(f"memory, {statements:,} statements", memory, 15, "× the file")
        if not short:
            stages(report, glapp, path, statements)


def stages(report, glapp, path, statements):
    """Reading the words and making a model of them, apart from the checks, on one processor."""
    runs = []
    for _ in range(9):
        told = subprocess.run([glapp, "__times", str(path)], stdout=subprocess.PIPE, check=True)
        runs.append(json.loads(told.stdout))
    size = runs[0]["bytes"] / 1e6
    best = {name: min(run[name] for run in runs) for name in ("parse", "resolve", "check")}
    both = min(run["parse"] + run["resolve"] for run in runs)
    report.floor(f"parse and resolve, {statements:,} statements", size / both, 40, "MB/s")
    for name, seconds in best.items():
        report.add(f"of that file: {name} alone", f"{size / seconds:.1f} MB/s")


def edits(report, glapp, folder, short):
    """One change of a map as a whole process: read, planned, written and confirmed by the disk."""
    real = folder / "edited"
    shutil.copytree(VARNA.parent, real)
    large = folder / "100000.glapp"
    for what, path, thing, most in [
        ("maps/varna", real / "varna.glapp", "forbereds", 20),
        ("100,000 statements", large, "j1.f0.s0-1", 400),
    ]:
        checked = min(once([glapp, "check", str(path)]).seconds for _ in range(3))
        runs = []
        for number in range(5 if short else 15):
            value = str(-1 - number % 2)
            runs.append(once([glapp, "set", str(path), thing, "feeling", value]).seconds)
        report.limit(f"one edit of {what}", statistics.median(runs) * 1000, most, "ms")
        report.ratio(f"one edit of {what} against `check`", statistics.median(runs), checked)


def varna(report, glapp, folder, short):
    """All pictures of the real map, each time by a new process, against dot on its network."""
    graph = folder / "varna.dot"
    graph.write_text(pictures.network_of(glapp, VARNA), encoding="utf-8")
    ours, theirs = [], []
    for _ in range(5 if short else 15):
        # a folder of its own each time: replacing a file makes the disk work, not the program
        shutil.rmtree(folder / "varna", ignore_errors=True)
        ours.append(once([glapp, "render", str(VARNA), "-o", str(folder / "varna")]).seconds)
        dot = ["dot", "-Tsvg", str(graph), "-o", str(folder / "varna.svg")]
        theirs.append(once(dot).seconds)
    count = len(list((folder / "varna").glob("*.svg")))
    one, other = statistics.median(ours), statistics.median(theirs)
    what = f"all {count} pictures of maps/varna against `dot -Tsvg` of its network"
    report.ratio(what, one, other, 3)


def scribe(report, glapp, folder, short):
    """A remark typed at the scribe's prompt, until the map is written, its pictures are drawn again
    and the next line can be typed."""
    real = folder / "scribed"
    shutil.copytree(VARNA.parent, real)
    path = real / "varna.glapp"
    with Prompt([glapp, "scribe", str(path), "-o", str(real / "pictures")]) as prompt:
        picture = real / "pictures/resan-till-mgt.svg"
        prompt.enter("S1 + the first one")
        times = []
        for number in range(8 if short else 30):
            before = picture.read_bytes()
            times.append(prompt.enter(f"S{1 + number % 11} ! remark {number}"))
            if picture.read_bytes() == before:
                raise SystemExit("the picture was not drawn again")
    what = "a remark at the prompt of `scribe`, drawn, maps/varna"
    report.limit(what, statistics.median(times) * 1000, 200, "ms")
    report.limit(f"the slowest of {len(times)} such remarks", max(times) * 1000, 200, "ms")


def saves(report, glapp, folder, short):
    """From a save to the last of its pictures, in a map of 2,000 statements that is watched."""
    path = folder / "watched.glapp"
    generate = [sys.executable, HERE / "generate.py", "2000"]
    path.write_bytes(subprocess.run(generate, stdout=subprocess.PIPE, check=True).stdout)
    text = path.read_text(encoding="utf-8")
    with Watch(glapp, path, folder / "watched") as watch:
        for what, change, most in [
            ("a feeling", lambda n: text.replace("feeling 1 ", f"feeling {n % 2}.5 ", 1), 150),
            ("a pain's name", lambda n: text.replace('-0 "', f'-0 "{n} ', 2), 150),
            ("the words of a tie", lambda n: text.replace('informs "', f'informs "{n} ', 1), 150),
        ]:
            seconds = []
            for number in range(5 if short else 15):
                seconds.append(watch.save(change(number)))
                if "ritade" not in watch.said:
                    raise SystemExit(f"nothing was drawn for {what}: {watch.said}")
            label = f"save to picture, 2,000 statements: {what}"
            report.limit(label, statistics.median(seconds) * 1000, most, "ms")


def growth(report, glapp, folder):
    """One picture of each kind at growing size, against the same at a quarter of it."""
    for kind, sizes in pictures.SIZES.items():
        before = None
        for size in sizes:
            path = folder / f"{kind}-{size}.glapp"
            path.write_text(pictures.MAPS[kind](size), encoding="utf-8")
            command = [glapp, "render", str(path), "--view", kind, "-o", str(folder / "grown")]
            run = Run.best([once(command) for _ in range(3)])
            label = f"{kind} of {size} {pictures.NOUNS[kind]}"
            more = "" if before is None else f", {run.seconds / before:.1f} × the row above"
            report.add(label, f"{run.seconds * 1000:.0f} ms{more}")
            before = run.seconds
            if kind == "actors":
                graph = folder / "grown.dot"
                graph.write_text(pictures.network_of(glapp, path), encoding="utf-8")
                command = ["dot", "-Tsvg", str(graph), "-o", str(folder / "grown.svg")]
                dot = Run.best([once(command) for _ in range(3)])
                loses = ", which gives up on lines" if dot.status else ""
                report.ratio(f"actors of {size} against `dot -Tsvg`{loses}", run.seconds, dot.seconds)


def main():
    short = "--short" in sys.argv
    glapp = str(pathlib.Path(sys.argv[1]).resolve())
    report = Report()
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        start(report, glapp, short)
        check(report, glapp, folder, short)
        edits(report, glapp, folder, short)
        varna(report, glapp, folder, short)
        scribe(report, glapp, folder, short)
        saves(report, glapp, folder, short)
        if not short:
            growth(report, glapp, folder)
    if short:
        sys.exit(any(slack is not None and slack > 3 for *_, slack in report.rows))
    load = os.getloadavg()[1]
    text = f"""# How fast glapp is

Written by `make bench`. Maps come from `generate.py` (seeded) and `pictures.py`; every run is a new
process. Ratios carry over to other machines, seconds do not. This machine: {os.cpu_count()} cores,
{load:.0f} programs wanting one on average while this was measured.

{report.table()}
"""
    (HERE / "RESULTS.md").write_text(text, encoding="utf-8")
    print("\nWritten to Benchmarks/RESULTS.md")


main()
