"""What the scripts that make golden files share: how a file is written, and how what a library says today is compared with it."""

import io
import json
import math
import sys

import numpy

# What BLAS rounds otherwise on another processor.
ROUNDING = 1e-9


def lines(entries):
    return "[\n" + ",\n".join(json.dumps(entry) for entry in entries) + "\n]\n"


def csv(header, table):
    text = io.StringIO()
    numpy.savetxt(text, table, fmt="%.10g", delimiter=",", header=header, comments="")
    return text.getvalue()


def main(folder, files):
    """Writes the files into the folder, or with --check compares them with those that are there."""
    if sys.argv[1:] != ["--check"]:
        for name, text in files.items():
            (folder / name).write_text(text, encoding="utf-8")
        return
    found = [line for name, text in files.items() for line in differences(name, text, (folder / name).read_text(encoding="utf-8"))]
    print(*found, sep="\n", end="\n" if found else "")
    sys.exit(1 if found else 0)


def differences(name, now, then):
    if not name.endswith(".json"):
        if now != then:
            yield f"{name} differs"
        return
    now, then = json.loads(now), json.loads(then)
    if len(now) != len(then):
        yield f"{name} has {len(then)} entries, not {len(now)}"
    for entry, (new, old) in enumerate(zip(now, then)):
        if not agree(new, old, old.get("precision", ROUNDING)):
            yield f"{name}, entry {entry}: {str(new)[:200]} is not {str(old)[:200]}"


def agree(new, old, precision, size=1e-3):
    """Whether two values agree: numbers to the precision, relative to themselves or to the largest number of their list, such as the ends of an interval."""
    if isinstance(old, dict):
        return isinstance(new, dict) and new.keys() == old.keys() and all(agree(new[key], old[key], precision) for key in old)
    if isinstance(old, list):
        largest = max([abs(item) for item in old if isinstance(item, float)], default=1e-3)
        return isinstance(new, list) and len(new) == len(old) and all(agree(*pair, precision, largest) for pair in zip(new, old))
    if isinstance(old, float):
        return math.isclose(new, old, rel_tol=precision, abs_tol=precision * size)
    return new == old
