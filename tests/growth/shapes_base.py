"""What all shapes share: the registry, a draft of a guide and how it is written, and the words they are made of."""
from __future__ import annotations

from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import Callable, Union

Unit = Union[str, Callable[[int], str]]
SYLLABLES = "ba ce di fo gu la me ni po ru sa te vi zo ku ha je mi no pu".split()
KINDS = ("markdown", "html", "frontmatter", "data", "pictures", "folders")


@dataclass(frozen=True)
class Shape:
    """`scale` says what the size counts: "bytes" of the folder, "entries" (size/100), "pixels" (size*64) of its pictures,
    or "inflated": something that is far smaller on the disk than what it stands for."""
    name: str
    kind: str
    scale: str
    write: Callable[[Path, int], None]


SHAPES: dict[str, Shape] = {}


@dataclass
class Draft:
    """A guide of one page. `files` are further ones by path; `settings` is added to guide.yaml (a key there replaces the usual one), `front`
    to the front matter. With `raw`, the body is the whole file."""
    body: Union[str, bytes] = "Nothing to see.\n"
    front: str = ""
    settings: str = ""
    files: dict[str, Union[str, bytes]] = field(default_factory=dict)
    language: str = "en"
    title: str = "Growth"
    raw: bool = False


def register(name: str, kind: str, write: Callable[[Path, int], None], scale: str = "bytes") -> None:
    assert kind in KINDS and name not in SHAPES, name
    SHAPES[name] = Shape(name, kind, scale, write)


def shape(kind: str, scale: str = "bytes", **options):
    """For a function of the size that returns a draft or the text of its page."""
    def decorate(make):
        def write(folder: Path, size: int) -> None:
            made = make(size)
            write_draft(folder, made if isinstance(made, Draft) else Draft(body=made, **options))
        register(make.__name__.replace("_", "-"), kind, write, scale)
        return make
    return decorate


def entries(make):
    """For a function (folder, number of entries) that adds to a small guide."""
    def write(folder: Path, size: int) -> None:
        write_draft(folder, Draft())
        make(folder, max(1, size // 100))
    register(make.__name__.replace("_", "-"), "folders", write, "entries")
    return make


def register_texts(kind: str, texts: dict[str, Unit], build: Callable[[Unit, int], str], **options) -> None:
    for name, unit in texts.items():
        def write(folder: Path, size: int, unit: Unit = unit) -> None:
            write_draft(folder, Draft(body=build(unit, size), **options))
        register(name, kind, write)


def put(path: Path, content: Union[str, bytes]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content if isinstance(content, bytes) else content.encode())


def page(title: str, body: str, front: str = "", language: str = "en") -> str:
    return f'---\ntitle: "{title}"\nlang: {language}\n{front}---\n\n{body}'


def settings_of(draft: Draft) -> str:
    usual = {"id": "growth", "titles": f'{{ {draft.language}: "Growth" }}', "languages": f"[{draft.language}]",
             "default_language": draft.language, "version": '"1"', "date": "2026-11-01"}
    own = {line.split(":", 1)[0] for line in draft.settings.splitlines()}
    return "".join(f"{key}: {value}\n" for key, value in usual.items() if key not in own) + draft.settings


def write_draft(folder: Path, draft: Draft) -> None:
    body = draft.body if isinstance(draft.body, bytes) else draft.body.encode()
    head = "" if draft.raw else page(draft.title, "", draft.front, draft.language)
    put(folder / "guide.yaml", settings_of(draft))
    put(folder / draft.language / "index.md", head.encode() + body)
    for path, content in draft.files.items():
        put(folder / path, content)


def repeat(unit: Unit, size: int) -> str:
    """The unit, or unit(0) unit(1) …, up to about `size` bytes."""
    if isinstance(unit, str):
        return unit * max(1, size // len(unit.encode()))
    parts, left = [], size
    for i in count():
        parts.append(unit(i))
        left -= len(parts[-1].encode())
        if left <= 0:
            return "".join(parts)


def lines(unit: Unit, size: int, width: int = 900, height: int = 0) -> str:
    """Units side by side, in lines of about `width` bytes; `height` lines make a paragraph (0: one paragraph)."""
    made, row, used, rows, total, i = [], [], 0, 0, 0, 0
    while total < size:
        row.append(unit if isinstance(unit, str) else unit(i))
        step = len(row[-1].encode())
        i, used, total = i + 1, used + step, total + step
        if used >= width or total >= size:
            rows += 1
            made.append("".join(row) + ("\n\n" if height and rows % height == 0 else "\n"))
            row, used = [], 0
    return "".join(made)


def flow(unit: Unit, size: int) -> str:
    """Units in many paragraphs of everyday size."""
    return lines(unit, size, 500, 4)


def word(i: int, least: int = 2) -> str:
    made = []
    while i or len(made) < least:
        i, rest = divmod(i, len(SYLLABLES))
        made.append(SYLLABLES[rest])
    return "".join(made)


def waves(depth: int, unit: Callable[[int], str], size: int) -> str:
    """unit(depth of this line), the depth going up and down."""
    steps = list(range(1, depth + 1)) + list(range(depth - 1, 1, -1))
    return repeat(lambda i: unit(steps[i % len(steps)]), size)


def depth_for(size: int) -> int:
    """How many lines of growing length, 1, 2, 3 … bytes, make `size` bytes."""
    return max(1, int((2 * size) ** 0.5))
