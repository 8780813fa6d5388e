"""Markdown: text alone, no tags."""
from __future__ import annotations

from random import Random

from shapes_base import Draft, depth_for, flow, lines, register_texts, repeat, shape, waves, word

EQUAL = ("Élan", "elan", "E\u0301lan", "ELAN", "elan!", "*elan*", "`elan`", "elan\u200b", "ｅｌａｎ", "[elan](index)", "el\u00adan", "“elan”")
TOOLS = ("Skype", "Signal", "ChatSecure", "Ostel", "RedPhone", "TextSecure", "CSipSimple", "Gibberbot", "WhatsApp", "Jitsi Meet", "Delta Chat", "Briar")
DEAD_HOSTS = ("ostel.me", "ostel.co", "chatsecure.org", "zom.im")  # these are in the built-in guide, not invented
BUILT_IN_TERMS = ("VoIP", "SIP", "ZRTP", "SAS code", "XMPP", "Matrix", "push notification", "subject line", "voice over IP", "Jabber", "SMS", "SRTP")

# Whole blocks, one after another.
BLOCKS = {
    "headings-equal": "# same\n\n",
    "headings-equal-tight": "## same\n",
    "headings-equal-normalised": lambda i: f"## {EQUAL[i % len(EQUAL)]}\n\n",
    "headings-meet-their-numbers": lambda i: f"# same\n\n# same-{i + 1}\n\n# same {i}-1\n\n",
    "headings-distinct": lambda i: f"{'#' * (i % 6 + 1)} {word(i)} {i}\n\n",
    "headings-one-explicit-id": "## a {#same}\n\n",
    "headings-empty": "#\n\n##\n\n",
    "headings-only-signs": "## !?…\n\n## 🙂\n\n",
    "headings-setext": "ba ce\ndi fo\n===\n\n",
    "headings-long": lambda i: f"## {'long words in a heading ' * 70}{i}\n\n",
    "fences-unclosed-in-quotes": "> ```\n> ba\n\n",
    "fences-many": "```a\nb\n```\n\n",
    "code-tabs": "\tba\t\t\t\tce\n",
    "tables-small": "| a | b |\n|---|---|\n| c | d |\n\n",
    "table-delimiters": "|---|---|\n",
    "tables-of-links": lambda i: f"| | |\n|---|---|\n| [{word(i)}](index#{word(i)}) | {word(i)} |\n\n",
    "lists-loose": "- ba\n\n  ce\n\n",
    "lists-alternating-signs": "- a\n+ b\n* c\n",
    "lists-huge-numbers": lambda i: f"{999999999 - i}. ba\n\n",
    "lists-of-nothing": "-\n\n1.\n\n",
    "lists-tasks": "- [ ] ba\n- [x] ce\n",
    "lists-in-quotes-in-lists": "- > - > - > 1. ba\n",
    "quotes-lazy": "> > > ba\nce\n\n",
    "quotes-empty": ">\n\n",
    "callouts": lambda i: f"> [!{('NOTE', 'TIP', 'WARNING', 'DANGER', 'CAUTION')[i % 5]}]\n> {word(i)}\n\n",
    "callouts-nested": "> [!WARNING]\n> > [!TIP]\n> > > [!CAUTION]\n> > > > ba\n\n",
    "callouts-of-mkdocs": lambda i: f'!!! danger "{word(i)} {i}"\n    ba\n\n',
    "callouts-of-colons": ":::warning\nba\n::::note\nce\n",
    "front-matter-in-the-middle": lambda i: f'---\ntitle: "{word(i)}"\nid: index\n---\n\n',
    "rules": "---\n\n***\n\n",
    "paragraphs-tiny": "a\n\n",
    "lines-blank": "\n \n\t\n",
    "reference-definitions": lambda i: f"[{word(i)}]: {word(i)}.md '{i}'\n",
    "reference-definitions-equal": lambda i: f"[{('Straße', 'STRASSE', 'strasse')[i % 3]}]: {word(i)}\n",
    "footnote-definitions-equal": "[^a]\n\n[^a]: ba\n\n",
    "footnotes-in-quotes": lambda i: f"> x[^{i}]\n>\n> [^{i}]: ba\n\n",
    "abbreviations": lambda i: f"*[{word(i).upper()}]: {word(i)} {word(i + 7)}\n",
    "attribute-lists": lambda i: f"ba\n{{: .note #{word(i)} title='{i}' }}\n\n",
    "liquid-blocks": "{% if a %}{{ b | c: '{% d' }}\n\n{% raw %}\n\n",
    "shortcodes": '{{< tabs "a" >}}\n{{% note %}}\nba\n\n',
    "tabs-of-mkdocs": '=== "ba"\n\n    ce\n\n',
    "definitions-of-words": "ba\n: ce\n: di\n\n",
}
# All in one paragraph, in lines that nobody would call long.
PARAGRAPHS = {
    "footnote-references-undefined": lambda i: f"[^{i}] ",
    "emphasis-alternating": "*a _b ",
    "emphasis-only-opens": "**a ",
    "emphasis-only-closes": "a** b_ ",
    "emphasis-mod-three": "a***b**c*",
    "emphasis-strikes": "~~a ~b ",
    "brackets-open": "[",
    "brackets-pictures-open": "![[]()",
    "brackets-chains": "[a][b]",
    "links-destination-open": "[a](<b ",
    "links-parentheses": "[a](((((b",
    "links-title-open": "[a](b 'c ",
    "code-spans": "`a` ",
    "backticks-unmatched": lambda i: f"{'`' * (i % 60 + 1)}a ",
    "backslashes": "\\*\\\\\\[\\",
    "breaks-hard": "a\\\n",
    "ampersands": "&&amp&#&#x;&a",
    "entities": "&amp;&lt;&nbsp;&eacute;&#x1F642;&#0;",
    "autolinks-open": "<https://a.example ",
    "dollars": "$a $$b \\(c ",
    "paragraph-of-words": lambda i: f"{word(i * 7919 % 8000)} ",
    "quotation-marks": '"a \'b “c «d ',
}
# One line, as long as the file.
RUNS = {
    "one-line-of-words": lambda i: f"{word(i % 400)} ",
    "one-word": "a",
    "one-run-of-stars": "*",
    "one-run-of-quotes": ">",
    "one-run-of-items": "- ",
    "one-run-of-bars": "|",
    "one-gap": " ",
    "one-address": "https://",
    "one-mail": "a.b@",
    "one-host-of-dots": "www.",
}
# Everyday paragraphs, many of them.
FLOWS = {
    "links-in-page": lambda i: f"[{word(i)}](#{word(i * 31 % 5000)}) ",
    "links-text-is-another-host": lambda i: f"[bank{i}.example](https://bank{i + 1}.example/) ",
    "links-upwards": lambda i: f"[a]({'../' * (i % 30 + 1)}./%2e%2e/index.md?{i}#%C3%A9) ",
    "links-long": lambda i: f"[a](https://a.example/{'%C3%A9' * 300}{i})\n",
    "links-odd-schemes": lambda i: f"[a]({('javascript', 'data', 'file', 'tel', 'mailto', 'x-y')[i % 6]}:{i}) ",
    "autolinks": lambda i: f"<https://{word(i)}.example/{i}> <mailto:a{i}@b.example> ",
    "addresses-bare": lambda i: f"https://{word(i)}.example/{i}?a=b&c=d#e, ",
    "addresses-bare-in-brackets": lambda i: f"(https://a.example/({i})((b)).!? ",
    "addresses-without-scheme": lambda i: f"{word(i)}.example/{word(i)} www.{word(i)}.test ",
    "addresses-of-dead-tools": lambda i: f"[{i}](https://{DEAD_HOSTS[i % 4]}/{i}) {DEAD_HOSTS[i % 3]} ",
    "addresses-of-dead-tools-below-others": lambda i: f"https://{DEAD_HOSTS[i % 4]}.{word(i)}.example/ ",
    "mails-bare": lambda i: f"{word(i)}.{word(i + 1)}+{i}@{word(i)}.example ",
    "numbers-of-phones": lambda i: f"+00 {i % 10} 00 {i % 90 + 10} (0) {i % 900 + 100}-00 ",
    "hosts-that-look-alike": lambda i: f"https://{'bB8'[i % 3]}an{'kKx'[i // 3 % 3]}-0{'oO0'[i // 9 % 3]}{'l1I'[i // 27 % 3]}{i // 81}.example/ ",
    "hosts-below-others": lambda i: f"https://securityinabox.org.{word(i)}.example/ https://signal-org.a{i}.example/ ",
    "hosts-mixed-scripts": lambda i: f"https://{'рbаnk'[:i % 4 + 1]}{word(i)}ο.example/ ",
    "hosts-punycode": lambda i: f"https://xn--{word(i)}-{i}b.example/ https://xn--{'a' * 50}{i}.test ",
    "hosts-of-many-labels": lambda i: f"https://{'a1.' * 60}{word(i)}.example/ ",
    "hosts-of-long-labels": lambda i: f"https://{'-'.join(['b'] * 30)}.{'c' * 63}.{word(i)}.invalid/ ",
    "hosts-as-numbers": lambda i: f"http://{i}.0x7f.01/ http://[::{i:x}]/ http://{2 ** 31 + i}/ ",
    "pictures-missing": lambda i: f"![a](missing{i}.png) ",
    "pictures-missing-one": "![a](missing.png) ",
    "pictures-from-far": lambda i: f"![a](https://a{i}.example/b.png) ![c](//b.example/{i}) ![d](file:///dev/null) ",
    "pictures-as-data": lambda i: f"![a](data:image/png;base64,{'iVBORw0KGgo' * 40}{i}) ",
    "words-long": lambda i: f"{word(i) * 150} ",
    "words-all-different": lambda i: f"{word(i * 7919, 3)}{i} ",
    "words-of-one-letter": lambda i: f"{chr(97 + i % 26)} ",
    "words-joined": "ab:ab:ab-ab.ab'ab/ab_ab’ab",
    "marks-piled": lambda i: "a" + "".join(chr(0x300 + (i + k) % 0x4F) for k in range(15)) + " ",
    "marks-in-wrong-order": "a\u0315\u0301\u0323\u0327\u0334\u0301\u0328\u0345 ",
    "marks-alone": "\u0301\u0301 ",
    "bidi-embeddings": "\u202ba \u202eb \u202ac \u202dd ",
    "bidi-isolates-open": "\u2067\u2066a ",
    "bidi-mixed": lambda i: f"مرحبا {i} abc שלום (12) ",
    "ideographs": lambda i: "".join(chr(0x4E00 + (i * 37 + k) % 0x5000) for k in range(40)),
    "thai": "กขคงจฉชซญดตถทนบปผพฟมยรลวสหอฮ่้๊๋",
    "jamo": "\u1112\u1161\u11ab\u1100\u1173\u11af",
    "indic-clusters": "क्ष्म्य्र्क्ष्म्य्र् ",
    "emoji-joined": "👩\u200d👩\u200d👧\u200d👦👩🏽\u200d💻🏴\U000e0067\U000e0062\U000e007f",
    "emoji-flags": lambda i: chr(0x1F1E6 + i * 7 % 26),
    "scripts-many": lambda i: chr((0x370, 0x400, 0x530, 0x5D0, 0x621, 0x710, 0x780, 0x905, 0x985, 0xA05, 0xB05, 0xC05, 0xE01, 0xF40, 0x10D0, 0x13A0,
                                   0x1780, 0x1820, 0x2D30, 0x3041, 0xA4D0, 0xAC00, 0x10330, 0x10400, 0x12000, 0x13000, 0x1D400, 0x20000)[i % 28] + i // 28 % 16) + " ",
    "letters-that-expand": "\ufdfa\ufb03İßΐ㋿㍿ ",
    "letters-unassigned": lambda i: chr(0xF0000 + i % 60000) + "\ue000\U000e0041 ",
    "variation-selectors": lambda i: f"a{chr(0xFE00 + i % 16)}{chr(0xE0100 + i % 200)}",
    "invisible-between-letters": "a\u200bb\u00adc\u2060d\ufeffe\u200cf\u034fg ",
    "spaces-of-all-kinds": "a\u00a0b\u2009c\u3000d\u202fe\u2003f\u2028g",
    "spaces-at-ends": f"a{' ' * 498}\n",
    "tools-named": lambda i: f"{TOOLS[i % 12]} and {TOOLS[i * 5 % 12]}, {word(i)}. ",
    "tools-named-in-emphasis": lambda i: ("Sk**y**pe *S*ignal Chat`Secure` ", "[Sky](index)pe **Sig**nal ", "S*k*y*p*e ")[i % 3],
    "tools-named-with-invisibles": "Sk\u200bype S\u00adignal Chat&shy;Secure Sk&#121;pe O\u034fstel ",
    "tools-named-in-look-alikes": "Ѕkуре Ѕіgnаl ＳＫＹＰＥ Ѕignal SKYPE s\u0301kype ",
    "tools-named-almost": "Skyp Skypes SkypeX Signa Signals Red Phone Chat Secure Delta Jitsi Delta Jitsi Meets ",
    "tools-named-joined": "Skype/Signal-Skype.Signal’Skype_Ostel:SkypeSignal",
    "signal-in-its-other-meanings": "Signal signal signal strength Signal, weak signal flare traffic Signal ",
    "terms-of-the-built-in-glossary": lambda i: f"{BUILT_IN_TERMS[i % 12]} {BUILT_IN_TERMS[i * 5 % 12].lower()} ",
    "emoji-shortcodes": lambda i: f":{word(i)}: :+1::-1: ",
    "wiki-links": lambda i: f"[[{word(i)}|{i}]] ![[{word(i)}.png]] [[#a]] ",
    "versions-and-times": "1.2.3.4.5 14:30 3:1 a::b 2026-11-01T00:00 1/2/3 ",
    "carriage-returns": "a\rb\r\rc\r",
    "table-of-contents-marks": "[TOC] [[_TOC_]] {:toc} \n\n",
}
FRENCH = {
    "french-punctuation": "« a » ; b ! c ? d : 1 000 € 50 % « e »!?;: ",
    "french-quotes-unbalanced": '"a « b " c » d "',
    "french-apostrophes": "l'a d'b qu'c n''t 'd aujourd'hui j'l'm'",
    "french-spaces": "a  :  b \u00a0;\u00a0 c\u202f!\u202f? « \u00a0 d  » ",
}
register_texts("markdown", BLOCKS, repeat)
register_texts("markdown", PARAGRAPHS, lines)
register_texts("markdown", RUNS, repeat)
register_texts("markdown", FLOWS, flow)
register_texts("markdown", FRENCH, flow, language="fr")


@shape("markdown")
def heading_of_many_lines(size):
    return lines("ba ce ", size, 60) + "===\n"


@shape("markdown")
def footnote_one_used_often(size):
    return flow("a[^a] ", size) + "\n[^a]: ba\n"


@shape("markdown")
def footnote_long_used_often(size):
    return flow("a[^a] ", size // 2) + "\n[^a]: " + lines("ba ", size // 2).replace("\n", "\n    ")


@shape("markdown")
def footnotes_each_used_once(size):
    uses = flow(lambda i: f"a[^{i}] ", size // 3)
    return uses + "\n" + repeat(lambda i: f"[^{i}]: {word(i)}\n", size * 2 // 3)


@shape("markdown")
def footnotes_chained(size):
    return "a[^0]\n\n" + repeat(lambda i: f"[^{i}]: ba[^{i + 1}] ce[^{i // 2}]\n\n", size)


@shape("markdown")
def footnotes_of_themselves(size):
    return "a[^a]\n\n[^a]: " + lines("[^a] ", size).replace("\n", "\n    ")


@shape("markdown")
def reference_used_often(size):
    return flow("[a] ", size // 2) + f"\n[a]: /{'u' * (size // 2)}\n"


@shape("markdown")
def references_used_often_short_of_long(size):
    return flow("[a] [b][a] ![c][a] ", size - 1000) + f"\n[a]: /{'u' * 900}\n"


@shape("markdown")
def links_in_links(size):
    return lines("[a ", size // 2) + "b\n" + lines("](c) ", size // 2)


@shape("markdown")
def pictures_in_pictures(size):
    return lines("![a ", size // 2) + "b\n" + lines("](c) ", size // 2)


@shape("markdown")
def links_that_miss_their_heading(size):
    heads = repeat(lambda i: f"## {word(i)} {word(i + 3)}\n\n", size // 2)
    return heads + flow(lambda i: f"[a](#{word(i)}-{word(i + 4)}) ", size // 2)


@shape("markdown")
def emphasis_nested_and_closed(size):
    depth = size // 8
    return lines("*a **b ", depth * 5) + lines("c** d*", depth * 4)


@shape("markdown")
def emphasis_in_words_of_stars(size):
    return repeat(lambda i: "*" * (i % 300 + 1) + "a" + "_" * (i % 200 + 1) + "b\n", size)


@shape("markdown")
def fence_unclosed(size):
    return "```\n" + repeat("ba ce *di* https://a.example/\n", size)


@shape("markdown")
def fence_with_long_name(size):
    return "```" + "a " * (size // 4) + "\n" + "ba\n" * (size // 6)


@shape("markdown")
def backticks_growing(size):
    return repeat(lambda i: "`" * (i + 1) + "a" + ("\n" if i % 8 == 7 else " "), size)


@shape("markdown")
def table_wide(size):
    columns = size // 12
    return "| a " * columns + "|\n" + "|---" * columns + "|\n" + "| b " * columns + "|\n"


@shape("markdown")
def table_long(size):
    return "| a | b | c |\n|---|---|---|\n" + repeat("| d | *e* | `f` |\n", size)


@shape("markdown")
def table_of_few_cells(size):
    columns = size // 10
    return "|a" * columns + "|\n" + "|-" * columns + "|\n" + "|b\n" * (size // 2 // 3)


@shape("markdown")
def tables_of_few_cells(size):
    return repeat("|a" * 100 + "|\n" + "|-" * 100 + "|\n" + "|b\n" * 200 + "\n", max(size, 1300))


@shape("markdown")
def table_square(size):
    side = max(2, int((size / 4) ** 0.5))
    return "| a " * side + "|\n" + "|---" * side + "|\n" + ("| b " * side + "|\n") * (size // (4 * side))


@shape("markdown")
def table_of_escaped_bars(size):
    return "| a | b |\n|---|---|\n" + repeat("| \\|\\|`|`\\| | \\\\| |\n", size)


@shape("markdown")
def table_one_long_cell(size):
    return "| a | b |\n|---|---|\n| " + repeat("ba ce ", size) + "| c |\n"


@shape("markdown")
def list_growing_inwards(size):
    return "".join(" " * i + "- a\n" for i in range(0, depth_for(size), 2)) + repeat("- a\n", size // 2)


@shape("markdown")
def list_waves(size):
    return waves(20, lambda depth: "  " * depth + "- a\n", size)


@shape("markdown")
def list_long(size):
    return repeat(lambda i: f"- {word(i)}\n", size)


@shape("markdown")
def list_one_long_item(size):
    return "- ba\n" + repeat("\n  ce\n", size)


@shape("markdown")
def quotes_growing(size):
    return repeat(lambda i: ">" * (i + 1) + " a\n", size)


@shape("markdown")
def quotes_waves(size):
    return waves(20, lambda depth: "> " * depth + "a\n\n", size)


@shape("markdown")
def names_that_differ_by_one_edit(size):
    known = "hosts: [" + ", ".join(f"help{word(i)}.example" for i in range(size // 2 // 20)) + "]\n"
    return Draft(body=flow(lambda i: f"[a](https://he1p{word(i)}.example/) https://help{word(i)}.example.a{i}.test ", size // 2), settings=known)


@shape("markdown")
def scripts_at_random(size):
    random = Random(7)
    ranges = ((0x370, 0x58F), (0x620, 0x6FF), (0x900, 0xDFF), (0x1000, 0x1FFF), (0x3040, 0x9FFF), (0x10000, 0x1FFFF))
    return flow(lambda _: chr(random.randint(*random.choice(ranges))) + (" " if random.random() < 0.2 else ""), size)


@shape("markdown")
def cover_of_rows(size):
    rows = repeat(lambda i: f"| [{word(i)}](index#{word(i)}) | {word(i + 1)}, see Skype |\n", size)
    return Draft(front="type: cover\n", body="## By need\n\n| | |\n|---|---|\n" + rows)


@shape("markdown")
def bytes_that_are_no_text(size):
    return bytes(Random(3).choices(range(128, 256), k=size // 2)) + b"a\0b\x01\x1b[31m\n\xed\xa0\x80\xc0\xaf" * (size // 30)


@shape("markdown", raw=True)
def text_of_two_bytes(size):
    return ("\ufeff" + repeat("ba ce\n\n", size // 2)).encode("utf-16-le")


def everything(size):
    """A little of all that is made of units."""
    parts = [part if isinstance(part, str) else part(1) for part in (*BLOCKS.values(), *FLOWS.values(), *PARAGRAPHS.values())]
    return repeat(lambda i: parts[i * 17 % len(parts)] + ("\n\n" if i % 5 == 0 else ""), size)


@shape("markdown")
def everything_in_turn(size):
    return everything(size)
