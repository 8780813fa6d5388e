"""Folders: what lies around. A shape adds `count` entries to a small guide."""
from __future__ import annotations

import os
from pathlib import Path

from shapes_base import Draft, entries, page, put, register, word, write_draft
from shapes_markdown import everything

ODD_NAMES = ("a\nb", "-rf", "a\u202egpj", "~", "a\\b", " a ", "%2e%2e", "a'b\"c", "é", "e\u0301", "\udcff\udcfe", "$(x)", "a?b#c", "CON", "...", "&amp;", "<b>", "\u200b")


def numbered(folder: Path, count: int, body: str, name: str = "p{0:05}.md") -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for i in range(count):
        (folder / name.format(i)).write_text(body.format(i), encoding="utf-8")


@entries
def pages_many(folder, count):
    numbered(folder / "en", count, "---\ntitle: Page {0}\nlang: en\n---\n\n# Page {0}\n\nba Skype ce\n")


@entries
def pages_without_titles(folder, count):
    numbered(folder / "en", count, "ba ce di\n\n" * 40 + "# Late {0}\n")


@entries
def pages_without_headings(folder, count):
    numbered(folder / "en", count, "ba *ce* [di](p{0}.md)\n\n" * 60)


@entries
def pages_empty(folder, count):
    numbered(folder / "en", count, "")


@entries
def pages_that_link_all_others(folder, count):
    links = "".join(f"[{i}](p{i:05}.md#a) " for i in range(min(count, 200)))
    numbered(folder / "en", count, page("Page {0}", links + "\n"))


@entries
def pages_at_the_top(folder, count):
    numbered(folder, count, page("Page {0}", "ba\n"))


@entries
def pages_equal_but_for_case(folder, count):
    for i in range(count):
        name = "".join(c.upper() if i >> bit & 1 else c for bit, c in enumerate("chapterofthebook"))
        put(folder / "en" / f"{name}.md", page("Chapter", "ba\n"))


@entries
def pages_of_many_endings(folder, count):
    endings = ("md", "MD", "markdown", "mdx", "html", "txt", "en.md", "fr.md", "md~", "md.bak")
    for i in range(count):
        put(folder / "en" / f"p{i // len(endings)}.{endings[i % len(endings)]}", page("Same", "ba\n"))


@entries
def pages_of_long_names(folder, count):
    numbered(folder / "en", count, page("Page {0}", "ba\n"), "n" * 240 + "{0:05}.md")


@entries
def pages_of_odd_names(folder, count):
    for i in range(count):
        put(folder / "en" / f"{ODD_NAMES[i % len(ODD_NAMES)]}{i or ''}.md", page("Odd", "ba\n"))


@entries
def indexes_many(folder, count):
    for i in range(count // 2):
        put(folder / "en" / f"s{i}" / "index.md", page(f"Section {i}", "ba\n"))


@entries
def folders_deep(folder, count):
    """As deep as a path may be, then again beside it."""
    for start in range(0, count, 300):
        place = folder / "en" / f"d{start}"
        for _ in range(min(300, count - start) - 1):
            place = place / "a"
        place.mkdir(parents=True)
        put(place / "p.md", page("Deep", "[up](../../index.md)\n"))


@entries
def folders_empty(folder, count):
    for i in range(count):
        (folder / "en" / f"e{i}").mkdir()


@entries
def folders_binary_tree(folder, count):
    for i in range(1, count + 1):
        (folder / "en" / "/".join(f"{i:b}")).mkdir(parents=True, exist_ok=True)


@entries
def folders_named_as_pages(folder, count):
    for i in range(count):
        (folder / "en" / f"p{i}.md").mkdir()


@entries
def folders_hidden(folder, count):
    for i in range(count // 2):
        put(folder / f".git{i}" / "index.md", page("Hidden", "ba\n"))


@entries
def languages_many(folder, count):
    for i in range(count // 2):
        code = "".join(chr(97 + i // 26 ** k % 26) for k in range(3 if i >= 676 else 2))
        put(folder / code / f"index{'' if i % 2 else i}.md", page("Growth", "ba\n", language=code))


@entries
def files_that_are_no_pages(folder, count):
    for i in range(count):
        put(folder / "en" / f"f{i}.{('bin', 'pdf', 'yaml', 'css', 'png', 'so')[i % 6]}", b"\0" * (i % 50))


@entries
def files_beside_the_tools(folder, count):
    numbered(folder / "tools", count, "- &a [{0}, b\n", "t{0}.yaml")


@entries
def files_nobody_may_read(folder, count):
    numbered(folder / "en", count, "ba\n")
    for path in folder.glob("en/p*.md"):
        path.chmod(0)


@entries
def links_inside(folder, count):
    for i in range(count):
        (folder / "en" / f"l{i}.md").symlink_to("index.md")


@entries
def links_outside(folder, count):
    targets = ("/etc/hostname", "/dev/zero", "/dev/stdin", "/proc/self/environ", "/", "../../../../../etc/hostname", "/nowhere/at/all")
    for i in range(count):
        (folder / "en" / f"l{i}.md").symlink_to(targets[i % len(targets)])


@entries
def links_to_folders_above(folder, count):
    """Each folder holds all the others: ways without end."""
    for i in range(count):
        (folder / "en" / f"l{i}").symlink_to("..")


@entries
def links_chained(folder, count):
    for i in range(count):
        (folder / "en" / f"l{i}.md").symlink_to(f"l{i + 1}.md")


@entries
def links_in_rings(folder, count):
    for i in range(count):
        (folder / "en" / f"l{i}.md").symlink_to(f"l{i ^ 1}.md")


@entries
def hard_links(folder, count):
    first = folder / "en" / "p.md"
    put(first, "ba *ce*\n\n" * 2000)
    for i in range(count):
        os.link(first, folder / "en" / f"h{i}.md")


@entries
def pipes(folder, count):
    """Who opens one to read waits for ever."""
    for i in range(count):
        os.mkfifo(folder / "en" / f"p{i}.{('md', 'png', 'yaml')[i % 3]}")


def pipes_for_what_is_read_first(folder: Path, size: int) -> None:
    write_draft(folder, Draft(body="![a](a.png)\n" * max(1, size // 12)))
    os.mkfifo(folder / "glossary.yaml")
    os.mkfifo(folder / "en" / "a.png")
    (folder / "tools").mkdir()
    os.mkfifo(folder / "tools" / "signal.yaml")


def pages_of_everything(folder: Path, size: int) -> None:
    """Pages that nobody would refuse for their size, each with a little of all that costs something."""
    write_draft(folder, Draft())
    numbered(folder / "en", 1 + size // 8192, page("Page {0}", everything(8000).replace("{", "{{").replace("}", "}}")))


def sparse_files(folder: Path, size: int) -> None:
    """Files of size*4096 bytes that take no room: 1 GiB at 256 KiB."""
    write_draft(folder, Draft(body="![a](a.png)\n"))
    for path in ("en/a.png", "en/p.md", "glossary.yaml", "tools/t.yaml"):
        put(folder / path, b"\x89PNG\r\n\x1a\n" if path.endswith("png") else b"a: ")
        os.truncate(folder / path, size * 4096)


def everything_at_once(folder: Path, size: int) -> None:
    """Many languages, each with pages of the same titles, folders and links."""
    write_draft(folder, Draft(settings="languages: [en, fr, ar]\n"))
    for i in range(max(1, size // 400)):
        for language in ("en", "fr", "ar", "x" + word(i)[:2]):
            put(folder / language / f"s{i % 7}" / f"p{i}.md", page("Same", f"# {word(i)}\n\n[a](../p{i + 1})\n", language=language))


register("pipes-for-what-is-read-first", "folders", pipes_for_what_is_read_first)
register("pages-of-everything", "folders", pages_of_everything)
register("sparse-files", "folders", sparse_files, "inflated")
register("everything-at-once", "folders", everything_at_once, "entries")
