# SPDX-License-Identifier: EUPL-1.2
"""Time and memory of other programs."""
import os
import statistics
import time


class Run:
    """One run: wall-clock seconds, peak memory in bytes, and how it ended."""

    def __init__(self, seconds, memory, status=0):
        self.seconds = seconds
        self.memory = memory
        self.status = status

    @staticmethod
    def best(runs):
        return min(runs, key=lambda run: run.seconds)


def once(command):
    """Runs a program with its output thrown away; a program that fails stops the measuring.

    Status 1 is fine: a generated map may hold errors on purpose.
    """
    nowhere = os.open(os.devnull, os.O_RDWR)
    files = [(os.POSIX_SPAWN_DUP2, nowhere, number) for number in (0, 1, 2)]
    began = time.perf_counter()
    process = os.posix_spawnp(command[0], command, os.environ, file_actions=files)
    _, status, usage = os.wait4(process, 0)
    seconds = time.perf_counter() - began
    os.close(nowhere)
    status = os.waitstatus_to_exitcode(status)
    if status not in (0, 1):
        raise SystemExit(f"{' '.join(command)} ended with {status}")
    return Run(seconds, usage.ru_maxrss * 1024, status)


def median(command, times):
    """The median of the seconds of several runs, after one that warms up."""
    once(command)
    return statistics.median(once(command).seconds for _ in range(times))
