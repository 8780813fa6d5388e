"""Front matter, guide.yaml, tools/*.yaml, glossary.yaml."""
from __future__ import annotations

from pathlib import Path
from typing import Callable

from shapes_base import Draft, Unit, flow, lines, page, register, repeat, shape, word, write_draft

# name: (before, unit, after), one piece of YAML of about `size` bytes
Pieces = dict[str, tuple[str, Unit, str]]
FACT = "source: s, as_of: 2026-10-01, confidence: secondary"

FRONT: Pieces = {
    "front-keys-many": ("", lambda i: f"{word(i, 3)}: {i}\n", ""),
    "front-keys-equal": ("", "weight: 1\n", ""),
    "front-value-long": ("description: \"", "ba ce ", "\"\n"),
    "front-keywords-many": ("keywords: [", lambda i: f"{word(i)}, ", "end]\n"),
    "front-keywords-equal": ("keywords: [", "same, ", "same]\n"),
    "front-keyword-of-many-words": ("keywords: [", "ba ce ", "]\n"),
    "front-aliases-many": ("aliases:\n", lambda i: f"  - /{word(i)}/{word(i + 1)}\n", ""),
    "front-aliases-to-itself": ("aliases:\n", "  - /en/index\n", ""),
    "front-sources-many": ("sources:\n", lambda i: f'  s{i}: "{word(i)}, 1 May 2026, see {word(i)}.example"\n', ""),
    "front-advises-many": ("advises: [", "signal, skype, briar, ", "signal]\n"),
    "front-previously-unknown": ("previously: [", lambda i: f"{word(i)}, ", "sms]\n"),
    "front-anchor-cycle": ("keywords: &a [", "*a, ", "*a]\n"),
    "front-flow-lists-open": ("keywords: ", "[", "\n"),
    "front-block-lists-deep": ("keywords:\n  ", "- ", "a\n"),
    "front-comments": ("", "# ba ce\n", ""),
    "front-escapes": ('description: "', "\\u0041\\x41\\N\\L\\\"\\\n  ", '"\n'),
    "front-block-scalar": ("description: |\n", "  ba ce: di\n", ""),
    "front-folded-scalar": ("description: >-\n", "  ba ce\n\n", ""),
    "front-quote-open": ("description: 'a\n", "  ba: ce\n", ""),
    "front-tags": ("", lambda i: f"k{i}: !{word(i)} &b{i} 1\nl{i}: !!binary 'a'\n", ""),
    "front-merges": ("base: &m { a: b }\n", lambda i: f"k{i}: {{ <<: *m, c: *m }}\n", ""),
    "front-complex-keys": ("", lambda i: f"? [a, {i}]\n: b\n", ""),
    "front-colons": ("subtitle: ", "a: ", "b\n"),
    "front-number-long": ("weight: ", "9", "\n"),
    "front-dates": ("reviewed: ", "2026-11-", "30\n"),
    "front-documents": ("", "...\n--- a\n", ""),
    "front-anchors-many": ("keywords:\n", lambda i: f"  - &a{i} {word(i)}\n  - *a{i // 2}\n", ""),
}
SETTINGS: Pieces = {
    "guide-subtitle-long": ('subtitles: { en: "', "ba ce ", '" }\n'),
    "guide-subtitle-one-word": ('subtitles: { en: "', "b", '" }\n'),
    "guide-licence-long": ('licence: "', "CC ", '"\n'),
    "guide-hosts-many": ("hosts: [", lambda i: f"{word(i)}.example, ", "end.example]\n"),
    "guide-hosts-equal": ("hosts: [", "same.example, ", "same.example]\n"),
    "guide-aliases-many": ("aliases:\n", lambda i: f"  /{word(i)}: {word(i + 1)}\n", ""),
    "guide-aliases-chained": ("aliases:\n", lambda i: f"  /a{i}: a{i + 1}\n", ""),
    "guide-aliases-equal-but-for-case": ("aliases:\n", lambda i: f"  /{'aA'[i % 2]}{'bB'[i // 2 % 2]}é: index\n", ""),
    "guide-pairs-many": ("pairs:\n", lambda i: f"  - [{word(i)}, {word(i + 1)}]\n", ""),
    "guide-keys-many": ("", lambda i: f"{word(i, 3)}: [{i}]\n", ""),
    "guide-languages-unknown": ("other_languages: [", lambda i: f"x{word(i)[:2]}, ", "en]\n"),
}
TERM = '  - id: t{0}\n    anchors: [T{0}]\n    en: {{ term: "{1}", short: [{2}], synonyms: [{3}], definition: "{4}" }}\n    sources: [s]\n'


def piece(parts: tuple[str, Unit, str], size: int) -> str:
    return parts[0] + repeat(parts[1], size) + parts[2]


def register_pieces(kind: str, pieces: Pieces, draft: Callable[[str], Draft]) -> None:
    for name, parts in pieces.items():
        def write(folder: Path, size: int, parts: tuple[str, Unit, str] = parts) -> None:
            write_draft(folder, draft(piece(parts, size)))
        register(name, kind, write)


register_pieces("frontmatter", FRONT, lambda text: Draft(front=text))
register_pieces("data", SETTINGS, lambda text: Draft(settings=text))


def bomb(size: int) -> str:
    """Lists of ten references to the list before."""
    return "a0: &a0 [x]\n" + repeat(lambda i: f"a{i + 1}: &a{i + 1} [{', '.join([f'*a{i}'] * 10)}]\n", size) + "keywords: *a9\n"


@shape("frontmatter")
def front_flow_lists_deep(size):
    return Draft(front="keywords: " + "[" * (size // 2) + "]" * (size // 2) + "\n")


@shape("frontmatter")
def front_flow_maps_deep(size):
    return Draft(front="sources: " + "{a: " * (size // 5) + "}" * (size // 5) + "\n")


@shape("frontmatter")
def front_anchor_bomb(size):
    return Draft(front=bomb(size))


@shape("frontmatter")
def front_title_long(size):
    return Draft(title=repeat("Ba ce ", size))


@shape("frontmatter")
def front_title_one_word(size):
    return Draft(title="a" * size)


@shape("frontmatter")
def front_title_of_marks(size):
    return Draft(title=repeat("a\u0301\u0323\u202e\u2067\u200b\u0327", size))


@shape("frontmatter")
def front_title_of_tools(size):
    return Draft(title=repeat("Skype *Signal* [a](b) ", size))


@shape("frontmatter", raw=True)
def front_unclosed(size):
    return "---\ntitle: Growth\n" + repeat(lambda i: f"{word(i)}: b\n", size)


@shape("frontmatter")
def front_nested_by_indent(size):
    return Draft(front="".join(" " * i + "a:\n" for i in range(int((2 * size) ** 0.5))))


@shape("frontmatter", raw=True)
def front_of_another_kind(size):
    return repeat(lambda i: f"+++\ntitle = 'a'\n[b.{word(i)}]\n+++\n", size)


def pages(unit: Callable[[int], str], size: int) -> Draft:
    """Many pages; unit(i) is page i, numbered so that names differ."""
    files, total, i = {}, 0, 0
    while total < size:
        files[f"en/p{i:05}.md"] = unit(i)
        total, i = total + len(unit(i).encode()), i + 1
    return Draft(files=files)


@shape("frontmatter")
def pages_of_equal_title(size):
    return pages(lambda i: page("Same", "# Same\n\nba\n", "id: same\nweight: 1\n"), size)


@shape("frontmatter")
def pages_of_one_alias(size):
    return pages(lambda i: page(word(i), "ba\n", "aliases: [/same, /index, /en/same]\n"), size)


@shape("frontmatter")
def pages_of_long_titles(size):
    return pages(lambda i: page("Ba ce " * 300 + str(i), "ba\n"), size)


@shape("frontmatter")
def pages_of_many_keywords(size):
    keywords = ", ".join(word(i) for i in range(300))
    return pages(lambda i: page(word(i), "ba\n", f"keywords: [{keywords}]\n"), size)


@shape("frontmatter")
def pages_that_translate_one(size):
    return pages(lambda i: page(word(i), "ba\n", "altLangPage: index\nother_languages: [index]\n", ("en", "fr", "ar")[i % 3]), size)


@shape("frontmatter")
def pages_deeper_and_deeper(size):
    return pages(lambda i: page(word(i), "ba\n", f"child: true\ndepth: {i + 2}\nweight: -{i}\n"), size)


@shape("frontmatter")
def pages_of_broken_yaml(size):
    return pages(lambda i: f"---\ntitle: a: b: [{i}\n\tx: 'y\n---\n\nba\n", size)


def tool(identity: str, name: str, more: str = "") -> str:
    return (f'id: {identity}\nname: "{name}"\npublished: true\nlast_verified: 2026-10-01\nwhat: {{ en: "A tool.", {FACT} }}\nsummary: {{ en: "A tool." }}\n'
            f'status: {{ value: discontinued, {FACT} }}\nsafety_flag: {{ value: unsafe, {FACT} }}\n{more}sources:\n  s: {{ text: "A test", as_of: 2026-10-01 }}\n')


def one_tool(more: str, body: str = "Toolname and Skype.\n", name: str = "Toolname", identity: str = "toolname") -> Draft:
    return Draft(files={f"tools/{identity}.yaml": tool(identity, name, more)}, body=body)


def many_tools(unit: Callable[[int], tuple[str, str]], size: int, body: str) -> Draft:
    """unit(i) gives the name of tool i and what is added to it."""
    files, total, i = {}, 0, 0
    while total < size:
        name, more = unit(i)
        files[f"tools/t{i}.yaml"] = text = tool(f"t{i}", name, more)
        total, i = total + len(text.encode()), i + 1
    return Draft(files=files, body=body)


# Lists of one tool.
TOOL: Pieces = {
    "tool-aliases-many": ("aliases: [", lambda i: f"{word(i)}, ", "end]\n"),
    "tool-aliases-equal": ("aliases: [", "toolname, Toolname, ", "TOOLNAME]\n"),
    "tool-risks-many": ("risks:\n", lambda i: f'  - {{ en: "{word(i)} {i}", {FACT} }}\n', ""),
    "tool-pros-equal": ("pros:\n", f'  - {{ en: "Same", {FACT} }}\n', ""),
    "tool-cons-nearly-equal": ("cons:\n", lambda i: f'  - {{ en: "{"Sames. " * 20}{i}", {FACT} }}\n', ""),
    "tool-risk-long": ('risks:\n  - { en: "', "ba ce ", f'", {FACT} }}\n'),
    "tool-summary-long": ('other: 1\nhowto: { en: "', "ba ce ", '" }\n'),
    "tool-history-long": ("history:\n", lambda i: f'  - {{ date: {1000 + i % 9000}-01, en: "{word(i)}", {FACT} }}\n', ""),
    "tool-successors-many": ("successor:\n", lambda i: f"  - {{ id: {('signal', 'skype', 'toolname', word(i))[i % 4]}, relation: advised, {FACT} }}\n", ""),
    "tool-links-many": ("links:\n", lambda i: f'  - {{ url: "https://{word(i)}.example/", en: "{word(i)}" }}\n', ""),
    "tool-attributes-many": ("attributes:\n", lambda i: f"  {word(i)}: {{ value: [{word(i)}, yes], {FACT} }}\n", ""),
    "tool-attribute-values-many": (f"attributes:\n  platforms: {{ {FACT}, value: [", lambda i: f"{word(i)}, ", "web] }\n"),
    "tool-corrections-many": ("corrections:\n", lambda i: f'  - {{ line: {i}, en: "{word(i)}", {FACT} }}\n', ""),
    "tool-owners-many": ("ownership_events:\n", lambda i: f'  - {{ date: 2026, en: "{word(i)}", {FACT} }}\n', ""),
    "tool-fits-many": ("fits:\n", lambda i: f"  - {{ need: {word(i)}, {FACT} }}\n", ""),
    "tool-never-many": ("mention:\n  ambiguous: [Toolname]\n  never:\n    en: [", lambda i: f'"toolname {word(i)}", ', "x]\n"),
    "tool-context-many": ("mention:\n  ambiguous: [Toolname]\n  context:\n    en: [", lambda i: f"{word(i)}, ", "x]\n"),
    "tool-notes-many": ("if_installed:\n", lambda i: f'  - {{ en: "Remove {word(i)}, Skype and Toolname.", {FACT} }}\n', ""),
    "tool-anchors-many": ("attributes:\n", lambda i: f"  a{i}: &a{i} {{ value: {'*a' + str(i - 1) if i else 'x'} }}\n", ""),
}
BODY = flow("Toolname ba. Skype, toolname ce. ", 2000)
register_pieces("data", TOOL, lambda text: one_tool(text, BODY))


@shape("data")
def tool_name_long(size):
    return one_tool("", name=repeat("Ba ce ", size))


@shape("data")
def tool_name_one_word(size):
    return one_tool("", name="a" * (size // 2), body="a" * (size // 2) + "\n")


@shape("data")
def tool_of_the_program_with_more_risks(size):
    return one_tool(piece(TOOL["tool-risks-many"], size), name="Skype", identity="skype")


@shape("data")
def tool_retired_hosts_on_page(size):
    hosts = "hosts:\n  own: []\n  lookalike: []\n  retired: [" + repeat(lambda i: f"{word(i)}.example, ", size // 2) + "end.example]\n"
    return one_tool(hosts, flow(lambda i: f"https://{word(i)}.example/ https://{word(i)}e.example/ ", size // 2))


@shape("data")
def tool_phrases_met_everywhere(size):
    never = "mention:\n  ambiguous: [ba]\n  never:\n    en: [" + repeat(lambda i: f'"{"ba " * (i % 60 + 1)}{word(i)}", ', size // 2) + "x]\n"
    return one_tool('aliases: ["ba"]\n' + never, flow("ba ", size // 2))


@shape("data")
def tools_many(size):
    return many_tools(lambda i: (f"{word(i)} {i}", ""), size, flow(lambda i: f"{word(i)} {i}, ", 4000))


@shape("data")
def tools_of_one_name(size):
    return many_tools(lambda i: ("Same", 'aliases: ["The Same"]\n'), size, flow("The same Same. ", 4000))


@shape("data")
def tools_of_equal_id(size):
    made = many_tools(lambda i: (word(i), ""), size, BODY)
    made.files = {path: text.replace(text.split("\n", 1)[0], "id: same", 1) for path, text in made.files.items()}
    return made


@shape("data")
def tools_named_as_the_words(size):
    return many_tools(lambda i: (word(i), f"aliases: [{word(i + 1)}, {word(i)} {word(i + 1)}]\n"), size // 2, flow(lambda i: f"{word(i % 900)} ", size // 2))


@shape("data")
def tools_named_in_each_other(size):
    return many_tools(lambda i: ("ba " * (i + 1), ""), size // 2, flow("ba ", size // 2))


@shape("data")
def tools_that_share_a_beginning(size):
    return many_tools(lambda i: ("a" * 200 + str(i), ""), size // 2, flow("a" * 200 + "x ", size // 2))


def successors(targets: Callable[[int], list[int]], size: int) -> Draft:
    def unit(i: int) -> tuple[str, str]:
        rows = "".join(f"  - {{ id: t{to}, relation: renamed, {FACT} }}\n" for to in targets(i))
        return f"Name{word(i)}", "successor:\n" + (rows or "  []\n")
    return many_tools(unit, size, flow(lambda i: f"Name{word(i % 200)} ", 4000))


@shape("data")
def successors_chained(size):
    return successors(lambda i: [i + 1], size)


@shape("data")
def successors_in_a_tree(size):
    return successors(lambda i: [2 * i + 1, 2 * i + 2], size)


@shape("data")
def successors_in_cycles(size):
    return successors(lambda i: [i ^ 1, i, 0], size)


@shape("data")
def successors_doubling(size):
    """Each has two ways to the next one: 2^n ways through n tools."""
    return successors(lambda i: [i + 1, i + 1, i + 2], size)


@shape("data")
def tools_of_moderate_lists(size):
    return many_tools(lambda i: (word(i), "".join(piece(TOOL[name], 900) for name in ("tool-risks-many", "tool-history-long", "tool-links-many"))), size, BODY)


def glossary(unit: Callable[[int], str], size: int) -> dict[str, str]:
    return {"glossary.yaml": "terms:\n" + repeat(unit, size) + 'sources:\n  s: { text: "A test" }\n'}


def term(i: int, name: str, short: str = "", synonyms: str = "", definition: str = "A word.") -> str:
    return TERM.format(i, name, f'"{short or name}"', synonyms, definition)


@shape("data")
def terms_many(size):
    return Draft(files=glossary(lambda i: term(i, word(i)), size * 3 // 4), body=flow(lambda i: f"{word(i)} ", size // 4))


@shape("data")
def terms_in_each_other(size):
    return Draft(files=glossary(lambda i: term(i, "ba " * (i % 80) + "ba"), size // 2), body=flow("ba ", size // 2))


@shape("data")
def terms_of_one_beginning(size):
    return Draft(files=glossary(lambda i: term(i, "ba " * 20 + word(i)), size // 2), body=flow("ba ", size // 2))


@shape("data")
def terms_equal(size):
    return Draft(files=glossary(lambda i: term(0, "Same", "same"), size * 3 // 4), body=flow("Same same. ", size // 4))


@shape("data")
def terms_that_explain_each_other(size):
    return Draft(files=glossary(lambda i: term(i, word(i), definition=f"See {word(i + 1)}, {word(i // 2)} and {word(i * 3 % 97)}."), size))


@shape("data")
def term_definition_long(size):
    return Draft(files=glossary(lambda i: term(i, "ba", definition=repeat("ba ce Skype ", size)), 1), body="ba\n")


@shape("data")
def term_synonyms_many(size):
    return Draft(files=glossary(lambda i: term(i, "ba", synonyms=repeat(lambda k: f"{word(k)}, ", size) + "x"), 1), body="ba\n")


@shape("data")
def terms_of_marks(size):
    return Draft(files=glossary(lambda i: term(i, "a\u0301\u0323" * 20 + chr(0x4E00 + i % 20000)), size // 2), body=flow("a\u0323\u0301", size // 2))


@shape("data")
def terms_are_links_on_the_glossary_page(size):
    return Draft(files=glossary(lambda i: term(i, word(i)), size // 2), body=flow(lambda i: f"[{word(i)}](glossary#t{i}) ", size // 2))


@shape("data")
def contacts_many(size):
    rows = repeat(lambda i: f'  - name: "{word(i)}"\n    hosts: [{word(i)}.example]\n    mails: [a@{word(i)}.example]\n    numbers: ["+00 {i:08}"]\n'
                            f'    for: {{ en: "a" }}\n    languages: [en]\n    source: "a test"\n    seen: 2026-05\n', size // 2)
    return Draft(settings="contacts:\n" + rows, body=flow(lambda i: f"https://{word(i)}.example/ a@{word(i)}.example +00 {i:08} {word(i)} ", size // 2))


@shape("data")
def contact_of_many_numbers(size):
    numbers = repeat(lambda i: f'"+00 {i:08}", "{i}", ', size // 2)
    return Draft(settings=f'contacts:\n  - name: "Ba"\n    numbers: [{numbers}"1"]\n    for: {{ en: "a" }}\n', body=flow(lambda i: f"call +00{i:09}, ", size // 2))


@shape("data")
def hosts_retired_on_page(size):
    retired = "retired_hosts: [" + repeat(lambda i: f"{word(i)}.example, ", size // 2) + "end.example]\n"
    return Draft(settings=retired, body=flow(lambda i: f"[a](https://{word(i)}x.example/{i}) ", size // 2))


@shape("data")
def guide_anchor_bomb(size):
    return Draft(settings=bomb(size), files={"glossary.yaml": bomb(1000), "tools/t.yaml": bomb(1000)})


@shape("data")
def guide_nested_deep(size):
    return Draft(settings="hosts: " + "[" * (size // 2) + "]" * (size // 2) + "\n")


@shape("data")
def guide_title_long(size):
    return Draft(settings='titles: { en: "' + "A" * (size // 2) + ' ' + lines("ba ", size // 2).replace("\n", " ") + '" }\n')


def code(i: int) -> str:
    """Three letters, as for a language."""
    return "".join(chr(97 + i // 26 ** k % 26) for k in range(3))


@shape("data")
def guide_languages_many(size):
    codes = [code(i) for i in range(max(1, size // 20))]
    titles = "".join(f'  {each}: "Growth"\n' for each in codes)
    return Draft(settings=f"titles:\n{titles}languages: [en, {', '.join(codes)}]\n")
