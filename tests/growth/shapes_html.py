"""Raw HTML within Markdown."""
from __future__ import annotations

from shapes_base import depth_for, flow, lines, register_texts, repeat, shape, waves, word

# Block after block, tags mostly left open: what is opened stays open to the end.
OPEN = {
    "html-divs-open": "<div>\n",
    "html-divs-open-of-markdown": '<div class="note" markdown="1">\n\nba\n\n',
    "html-tables-open": "<table><tr><td>\n",
    "html-details-open": "<details><summary>a</summary>\n\n",
    "html-lists-open": "<ul><li>\n",
    "html-quotes-open": "<blockquote><p>a\n",
    "html-paragraphs-open": "<p>a\n",
    "html-crossed": "<a><b><i><p>\n",
    "html-fonts-active": "<p><font size=1><font size=2><b><i>x</p>\n",
    "html-foster-parents": "<table><b><i>x<tr>y\n",
    "html-options": "<select><option><optgroup>\n",
    "html-foreign": "<svg><math><mi><desc><foreignObject>\n",
    "html-templates": "<template><div>\n",
    "html-buttons": "<button><nobr>a\n",
    "html-ruby": "<ruby>a<rt>b<rp>c\n",
    "html-headings-open": "<h1>a<h2>b\n",
    "html-scripts-open": "<script>a<!--<script>\n",
    "html-raw-texts": "<textarea><title><xmp><plaintext>a\n",
    "html-frames": "<iframe><object><embed><form><input>\n",
}
CLOSED = {
    "html-only-closing": "</div></p></br></table>\n",
    "html-tables-small": "<table><tr><td>a</td></tr></table>\n\n",
    "html-details-small": "<details><summary>a</summary>b</details>\n\n",
    "html-headings-equal": "<h2>same</h2>\n\n",
    "html-ids-equal": '<p id="same">a</p>\n<a name="same"></a>\n\n',
    "html-divs-of-markdown": '<div class="getstarted" markdown="1">\n\n**ba**\n\n</div>\n\n',
    "html-comments": "a <!-- b -->\n\n<!-- c\n\nd -->\n\n",
    "html-comments-as-callouts": "<!-- [!WARNING] -->\n<div class='warning'>a</div>\n\n",
    "html-tables-in-lists": "- <table><tr><td>\n\n  - ba\n\n  </td></tr></table>\n",
    "html-styles": "<style>p{a:b}</style><p style='color:red;font-size:9999px;margin-left:99999px;width:1e9px'>a</p>\n\n",
    "html-preformatted": "<pre>a\n\tb</pre>\n\n",
    "html-figures": "<figure><img src='missing.png' width='99999' height='99999'><figcaption>a</figcaption></figure>\n\n",
    "html-starts": lambda i: f"<ol start='{2 ** 31 - 1 - i}'><li value='-{i}'>a</ol>\n\n",
}
INLINE = {
    "html-breaks": "a<br>",
    "html-spans": "<span>a</span>",
    "html-keys": "<kbd>a</kbd><mark>b</mark><sub>c</sub><sup>d</sup>",
    "html-anchors": lambda i: f'<a id="{word(i)}"></a>',
    "html-links": lambda i: f'<a href="https://a{i}.example/" title="{word(i)}">b{i}.example</a> ',
    "html-links-nested": "<a href='#a'>b ",
    "html-pictures": lambda i: f'<img src="missing{i}.png" srcset="a.png 1x, b.png 2x" alt="{word(i)}"> ',
    "html-entities-long": "&CounterClockwiseContourIntegral;&NotNestedGreaterGreater;&amp;amp;",
    "html-entities-in-attributes": "<span title='&quot;&amp;&lt;&#9;&notit;'>a</span> ",
    "html-abbreviations": lambda i: f'<abbr title="{word(i)} {word(i + 1)}">{word(i).upper()}</abbr> ',
    "html-tools-in-tags": "<b>Sky</b>pe S<span>i</span>gnal <a>Chat</a>Secure ",
    "html-unknown-tags": lambda i: f"<x-{word(i)}>a</x-{word(i)}> ",
    "html-inline-nested": "<b><i><u><s><sup><small>",
    "html-right-to-left": "<bdo dir='rtl'>a<bdi>b</bdi></bdo> ",
    "html-blank-letters": "<wbr>a&shy;&zwj;&zwnj;&#8203;&nbsp;",
}
UNFINISHED = {
    "html-comments-open": "a <!-- b ",
    "html-cdata-open": "a <![CDATA[ b ",
    "html-instructions-open": "a <? b ",
    "html-declarations-open": "a <!A b ",
    "html-tags-open": "<a ",
    "html-attributes-open": "<a b='c ",
    "html-less-than": "<",
    "html-comment-dashes": "<!----><!--->--!><!-- - -- ",
}
register_texts("html", OPEN, repeat)
register_texts("html", CLOSED, repeat)
register_texts("html", INLINE, flow)
register_texts("html", UNFINISHED, lines)


def nested(opening: str, closing: str, size: int) -> str:
    depth = max(1, size // (len(opening) + len(closing)))
    return opening * depth + "x\n" + closing * depth


@shape("html")
def html_divs_nested(size):
    return nested("<div>\n", "</div>\n", size)


@shape("html")
def html_tables_nested(size):
    return nested("<table><tr><td>\n", "</td></tr></table>\n", size)


@shape("html")
def html_tables_nested_less(size):
    return repeat(nested("<table><tr><td>", "</td></tr></table>", 12 * 33) + "\n\n", size)


@shape("html")
def html_spans_nested(size):
    return "a " + nested("<span>", "</span>", size)


@shape("html")
def html_details_nested(size):
    return nested("<details><summary>a</summary>\n\n", "</details>\n\n", size)


@shape("html")
def html_lists_waves(size):
    return waves(15, lambda depth: "<ul><li>a" * depth + "</li></ul>" * depth + "\n\n", size)


@shape("html")
def html_definitions(size):
    return "<dl>\n" + repeat(lambda i: f"<dt>{word(i)}<dd>a\n", size) + "</dl>\n"


@shape("html")
def html_attributes_many(size):
    return "<p " + lines(lambda i: f"a{i}=b ", size) + ">a</p>\n"


@shape("html")
def html_attributes_equal(size):
    return "<p " + lines("class=a ", size) + ">a</p>\n"


@shape("html")
def html_attribute_long(size):
    return "<p title='" + lines("ba &amp; ", size) + "'>a</p>\n"


@shape("html")
def html_classes_many(size):
    return '<div class="' + lines(lambda i: f"{word(i)} ", size) + '">a</div>\n'


@shape("html")
def html_tag_name_long(size):
    return "<p>a<" + "b" * size + ">c</p>\n"


@shape("html")
def html_comment_long(size):
    return "<!--\n" + lines("- -> -- > ", size) + "-->\n"


@shape("html")
def html_table_wide(size):
    return "<table><tr>\n" + lines("<td>a", size) + "</table>\n"


@shape("html")
def html_table_of_growing_rows(size):
    rows = depth_for(size // 5)
    return "<table>\n" + "".join("<tr>" + "<td>a" * i + "\n" for i in range(1, rows)) + "</table>\n"


@shape("html")
def html_table_spanning(size):
    return "<table>\n" + repeat("<tr><td colspan=1000>a<td rowspan=65534>b\n", size) + "</table>\n"


@shape("html")
def html_table_spanning_little(size):
    return "<table>\n" + repeat(lambda i: f"<tr><td colspan={i % 9 + 1}>a<td rowspan={i % 7 + 2}>b\n", size) + "</table>\n"


@shape("html")
def html_table_of_columns(size):
    return "<table><colgroup>\n" + repeat("<col span=1000 width=99999>\n", size) + "<tr><td>a</table>\n"


@shape("html")
def html_one_line(size):
    return "<p>" + repeat("<b>a</b> ", size) + "</p>\n"


@shape("html")
def html_markdown_in_html(size):
    return repeat(lambda i: f'<table markdown="1"><tr><td markdown="1">\n\n- *{word(i)}*\n\n| a | b |\n|---|---|\n| c | d |\n\n</td></tr></table>\n\n', size)


@shape("html")
def html_everything_in_turn(size):
    parts = [part if isinstance(part, str) else part(1) for part in (*OPEN.values(), *CLOSED.values(), *INLINE.values())]
    return repeat(lambda i: parts[i * 7 % len(parts)] + ("\n\n" if i % 3 == 0 else ""), size)
