#!/usr/bin/env python3
"""Guides that an attacker would write, of any size, to see how cost grows with size. Who wrote them had not seen the bounds of the program.

shapes.py --list                prints kind<TAB>name
shapes.py --queries SIZE        prints hostile queries of about SIZE characters, each as a Python string
shapes.py --check               writes each shape at three sizes and says what is of another size, slow or not the same twice
shapes.py NAME SIZE FOLDER      writes the guide NAME; its hostile part has about SIZE bytes (see Shape in shapes_base.py)
"""
from __future__ import annotations

import hashlib
import os
import struct
import sys
import tempfile
import time
from pathlib import Path

sys.dont_write_bytecode = True

import shapes_data  # noqa: F401  (these fill the registry)
import shapes_folders  # noqa: F401
import shapes_html  # noqa: F401
import shapes_markdown  # noqa: F401
import shapes_pictures  # noqa: F401
from shapes_base import KINDS, SHAPES, Shape, repeat, word

SIZES = (16 * 1024, 64 * 1024, 256 * 1024)
SLOW = 2.0
QUERIES = {
    "different words": lambda i: f"{word(i)} ",
    "one word again and again": "ba ",
    "words of one letter": lambda i: f"{chr(97 + i % 26)} ",
    "one long word": "a",
    "one long word of syllables": lambda i: word(i),
    "beginnings": lambda i: "a" * (i % 40 + 1) + " ",
    "common words": "the a of and to in is you that it ",
    "mistyped names": lambda i: ("skyp ", "sgnal ", "chatsecur ", "wahtsapp ", "sinal ")[i % 5],
    "names of tools": "Skype Signal ChatSecure Ostel ",
    "joined by colons": "ab:",
    "joined by hyphens": "ab-",
    "joined by full stops": "ab.",
    "joined by apostrophes": "ab'’",
    "joined by underscores": "ab_",
    "joined by slashes": "ab/",
    "different words joined": lambda i: f"{word(i)}:",
    "hosts": lambda i: f"https://{word(i)}.example/?a=b ",
    "mails": lambda i: f"{word(i)}@{word(i)}.example ",
    "phrases": '"ba ce di" ',
    "equal words in phrases": '"ab ab ab ab ab ab ab ab ab ab" ',
    "only quotation marks": '"',
    "unbalanced quotation marks": '"ba "" ce" " ',
    "typographic quotation marks": "«ba» “ce” „di‘ ",
    "empty phrases": '"" ',
    "excluded words": lambda i: f"-{word(i)} ",
    "one word excluded": "ba -ba ",
    "excluded phrases": '-"ba ce" ',
    "only hyphens": "-",
    "doubled signs": "--a ++b -- ",
    "wildcards": lambda i: f"{word(i)[:i % 3 + 1]}* ",
    "only stars": "*",
    "stars within": "*a*b?c* ",
    "operators": "ba AND ce OR di NOT fo ",
    "near": "NEAR(ba ce, 999999) ",
    "brackets open": "(",
    "brackets and words": "((ba) ",
    "columns": "title:ba {title body}:ce ^di ",
    "statements": "'; DROP TABLE a; -- ",
    "nul bytes": "a\0b ",
    "controls": "a\x01\x1b\x7f\r\n\t",
    "combining marks": "a\u0301\u0323\u0327",
    "marks alone": "\u0301",
    "marks in wrong order": "e\u0315\u0301\u0323\u0334 ",
    "letters that expand": "\ufdfa\ufb03ßİ ",
    "ideographs": lambda i: chr(0x4E00 + i * 37 % 20000),
    "thai": "กขคงจฉช่้",
    "jamo": "\u1112\u1161\u11ab",
    "bidi": "\u202e\u2067مرحبا a \u2066",
    "invisible letters": "a\u200b\u00ad\u2060b ",
    "joined emoji": "👩\u200d👩\u200d👧",
    "spaces": " \t\u00a0\u3000",
    "punctuation": "!?;:,.…¿§%&",
    "digits": lambda i: f"{i} ",
    "one long number": "9",
    "tags": "<b>&amp;</b> ",
    "backslashes": "\\\" \\* \\",
    "letters without a meaning": "\ufffe\ue000\U000e0041 ",
}


def queries(size: int) -> list[str]:
    """Hostile queries of about `size` characters each (never more)."""
    made = [repeat(unit, size * 4)[:size] for unit in QUERIES.values()]
    return made + ['"' + "ab " * (size // 3), "-" * (size // 2) + "a" * (size // 2), ("ba " * size)[:size // 2] + ("ab:" * size)[:size // 2]]


def bytes_on_disk(path: Path, allocated: bool) -> int:
    status = path.lstat()
    return status.st_blocks * 512 if allocated else status.st_size


def files_of(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())


def pixels_of(path: Path) -> int:
    data = path.read_bytes()
    if data.startswith(b"\x89PNG"):
        width, height = struct.unpack(">II", data[16:24])
    else:
        place = next(i for i in range(len(data)) if data[i:i + 2] in (b"\xff\xc0", b"\xff\xc2"))
        height, width = struct.unpack(">HH", data[place + 5:place + 9])
    return width * height


def measured(made: Shape, folder: Path) -> float:
    """The size that the folder should have been asked for."""
    if made.scale == "entries":
        return 100 * sum(len(folders) + len(files) for _, folders, files in os.walk(folder))
    if made.scale == "pixels":
        return sum(pixels_of(path) for path in files_of(folder) if path.suffix in (".png", ".jpg")) / 64
    return sum(bytes_on_disk(path, made.scale == "inflated") for path in files_of(folder))


def fingerprint(folder: Path) -> str:
    """Of names and small files; links and pipes by their name only."""
    sums = hashlib.sha256()
    for path in sorted(folder.rglob("*")):
        sums.update(os.fsencode(path.relative_to(folder)))
        if path.is_file() and not path.is_symlink() and path.stat().st_size < 4_000_000 and path.stat().st_mode & 0o400:
            sums.update(path.read_bytes())
    return sums.hexdigest()


def faults(made: Shape, size: int, space: Path) -> list[str]:
    found, prints = set(), set()
    for turn in range(2 if size == SIZES[0] else 1):
        folder = space / f"{made.name}-{size}-{turn}"
        begin = time.process_time()
        made.write(folder, size)
        spent = time.process_time() - begin
        prints.add(fingerprint(folder))
        if spent > SLOW:
            found.add(f"{spent:.1f} s")
        got = measured(made, folder)
        if got > 1.3 * size + 4000 or (made.scale != "inflated" and got < 0.7 * size):
            found.add(f"{got / size:.2f} of the size")
    return sorted(found | ({"not the same twice"} if len(prints) > 1 else set()))


def check() -> int:
    bad = 0
    for made in SHAPES.values():
        with tempfile.TemporaryDirectory() as space:
            for size in SIZES:
                for fault in faults(made, size, Path(space)):
                    print(f"{made.name} {size}: {fault}")
                    bad += 1
    for size in SIZES:
        for name, query in zip(QUERIES, queries(size)):
            if not 0.5 * size <= len(query) <= size:
                print(f"query {name} {size}: {len(query)} characters")
                bad += 1
    print(f"{len(SHAPES)} shapes, {len(queries(100))} queries, {bad} faults")
    return 1 if bad else 0


def main(arguments: list[str]) -> int:
    if arguments == ["--list"]:
        for kind in KINDS:
            print("".join(f"{kind}\t{made.name}\n" for made in SHAPES.values() if made.kind == kind), end="")
        return 0
    if arguments == ["--check"]:
        return check()
    if len(arguments) == 2 and arguments[0] == "--queries":
        print("\n".join(ascii(query) for query in queries(int(arguments[1]))))
        return 0
    if len(arguments) != 3 or arguments[0] not in SHAPES:
        print(__doc__, file=sys.stderr)
        return 2
    SHAPES[arguments[0]].write(Path(arguments[2]), int(arguments[1]))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
