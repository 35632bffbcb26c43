# SPDX-License-Identifier: EUPL-1.2
"""Time and memory of other programs."""
import os
import pty
import select
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


class Prompt:
    """A program with a prompt, on a terminal of its own."""

    def __init__(self, command):
        self.process, self.terminal = pty.fork()
        if self.process == 0:
            os.execvp(command[0], command)

    def __enter__(self):
        self._wait()
        return self

    def __exit__(self, *_):
        os.write(self.terminal, b"\x04")
        os.waitpid(self.process, 0)
        os.close(self.terminal)

    def enter(self, line):
        """Types a line; the seconds until the next prompt."""
        began = time.perf_counter()
        os.write(self.terminal, line.encode() + b"\n")
        self._wait()
        return time.perf_counter() - began

    def _wait(self):
        """Waits for the next prompt, which no line end follows."""
        said = b""
        while not said.endswith(b"> "):
            if not select.select([self.terminal], [], [], 30)[0]:
                raise SystemExit(f"no prompt came: {said[-500:]!r}")
            said += os.read(self.terminal, 65536)
