# SPDX-License-Identifier: EUPL-1.2
"""How long `glapp watch` takes from a save to the pictures."""
import os
import subprocess
import time


class Watch:
    """`glapp watch` at work on a map; what it says comes in through a pipe."""

    def __init__(self, glapp, path, folder):
        self.path = path
        command = [glapp, "watch", str(path), "-o", str(folder)]
        self.process = subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, encoding="utf-8")
        self.round()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()

    def round(self):
        """Waits for the line that tells of a round: it is written after the last file."""
        while line := self.process.stdout.readline():
            if line.endswith(" s)\n") or line.endswith(" ms)\n") or "Ctrl-C" in line:
                self.said = line
                return
        raise SystemExit("glapp watch has ended by itself")

    def save(self, text):
        """Puts a new text in the map's place and gives the seconds until its pictures are there."""
        # let the one before come to rest, as a person's saves do
        time.sleep(0.3)
        beside = f"{self.path}.new"
        with open(beside, "w", encoding="utf-8") as out:
            out.write(text)
        began = time.perf_counter()
        os.replace(beside, self.path)
        self.round()
        return time.perf_counter() - began
