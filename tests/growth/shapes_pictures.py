"""Pictures: PNG and JPEG made by hand. Where pixels are counted, the pictures of a shape have size*64 of them: 1, 4 and 16 million."""
from __future__ import annotations

import struct
import zlib

from shapes_base import Draft, flow, repeat, shape

PASSES = ((0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2))
CHANNELS = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}
SIGNATURE = b"\x89PNG\r\n\x1a\n"


def chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def header(width: int, height: int, bits: int = 8, colour: int = 2, interlaced: int = 0) -> bytes:
    return SIGNATURE + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, bits, colour, 0, 0, interlaced))


def pixels(width: int, height: int, bits: int = 8, colour: int = 2, interlaced: int = 0, missing: int = 0) -> bytes:
    """Deflated rows, all equal; the last `missing` rows of each pass are left out and the stream has no end."""
    packer, made = zlib.compressobj(9), []
    for x, y, right, down in PASSES if interlaced else ((0, 0, 1, 1),):
        row = b"\0" + b"\x55" * (((width - x + right - 1) // right * CHANNELS[colour] * bits + 7) // 8)
        rows = (height - y + down - 1) // down - missing
        while rows > 0:
            step = min(rows, max(1, 1_000_000 // len(row)))
            made.append(packer.compress(row * step))
            rows -= step
    return b"".join(made) + packer.flush(zlib.Z_SYNC_FLUSH if missing else zlib.Z_FINISH)


def png(width: int, height: int, extra: bytes = b"", end: bytes = chunk(b"IEND", b""), **form: int) -> bytes:
    palette = chunk(b"PLTE", b"\x10\x20\x30" * 256) if form.get("colour") == 3 else b""
    shown = {key: value for key, value in form.items() if key != "missing"}
    return header(width, height, **shown) + palette + extra + chunk(b"IDAT", pixels(width, height, **form)) + end


def segment(marker: int, data: bytes) -> bytes:
    return bytes((0xFF, marker)) + struct.pack(">H", len(data) + 2) + data


def end_of_band_runs(blocks: int) -> bytes:
    """Entropy-coded data of a scan that says, in runs of at most 32,767 blocks, that nothing is in it. The only code, one 0 bit, is EOB14."""
    bits = ""
    while blocks > 0:
        run = max(16384, min(blocks, 32767))
        bits += "0" + format(run - 16384, "014b")
        blocks -= run
    bits += "1" * (-len(bits) % 8)
    return bytes(int(bits[i:i + 8], 2) for i in range(0, len(bits), 8)).replace(b"\xff", b"\xff\0")


def ac_scan(first: int, last: int, bits: int, blocks: int) -> bytes:
    """An empty scan; bits is 0xHL: H the bit refined so far (0: none), L the one refined now."""
    return segment(0xDA, bytes((1, 1, 0, first, last, bits))) + end_of_band_runs(blocks)


def jpeg(side: int, scans: int = 0, extra: bytes = b"", progressive: bool = True, after: bytes = b"") -> bytes:
    """A grey square: one scan for DC, then `scans` empty ones."""
    blocks = ((side + 7) // 8) ** 2
    start = b"\xff\xd8" + extra + segment(0xDB, b"\0" + b"\x10" * 64)
    start += segment(0xC2 if progressive else 0xC0, struct.pack(">BHHB", 8, side, side, 1) + b"\x01\x11\0")
    start += segment(0xC4, b"\x00\x01" + b"\0" * 15 + b"\x00") + segment(0xC4, b"\x10\x01" + b"\0" * 15 + (b"\xe0" if progressive else b"\x00"))
    zeros = b"\0" * ((blocks * (1 if progressive else 2) + 7) // 8)
    first = segment(0xDA, b"\x01\x01\0\0" + (b"\0" if progressive else b"\x3f") + b"\0") + zeros
    return start + first + ac_scan(1, 63, 0, blocks) * scans + after + b"\xff\xd9"


def side_for(size: int) -> int:
    return max(8, int((size * 64) ** 0.5))


def one(picture: bytes, name: str = "a.png", times: int = 1) -> Draft:
    return Draft(body="".join(f"![a](../pictures/{name})\n\n" for _ in range(times)), files={f"pictures/{name}": picture})


def big(size: int, **form: int) -> Draft:
    return one(png(side_for(size), side_for(size), **form))


@shape("pictures")
def picture_one_named_often(size):
    return Draft(body=flow("![a](../pictures/a.png) ", size), files={"pictures/a.png": png(40, 20)})


@shape("pictures")
def picture_one_spelled_in_many_ways(size):
    def spelled(i: int) -> str:
        return f"![a]({('../pictures/', '../pictures/./', '../en/../pictures/', '../%70ictures/')[i % 4]}{'./' * (i // 16 % 9)}a.png{'?#'[i % 2]}{i}) "
    return Draft(body=flow(spelled, size), files={"pictures/a.png": png(400, 400)})


@shape("pictures")
def picture_broken_named_often(size):
    broken = png(1000, 1000, missing=8)
    return Draft(body=flow(lambda i: f"![a](../pictures/a.png?{i}) ", size - len(broken)), files={"pictures/a.png": broken})


@shape("pictures")
def picture_big_named_often(size):
    big_one = png(1000, 1000)
    body = flow(lambda i: f"![a](../pictures/{'abc'[i % 3]}.png) ", size - 3 * len(big_one))
    return Draft(body=body, files={f"pictures/{name}.png": big_one for name in "abc"})


@shape("pictures")
def pictures_small_many(size):
    small = png(8, 8)
    count = size // (len(small) + 40)
    files: dict = {f"pictures/p{i:06}.png": small for i in range(count)}
    return Draft(body="".join(f"![a](../pictures/p{i:06}.png)\n" + "\n" * (i % 2) for i in range(count)), files=files)


@shape("pictures")
def pictures_in_html_of_huge_size(size):
    body = flow(lambda i: f'<img src="../pictures/a.png" width="{10000 + i}" height="{20000 - i % 20000}"> ', size)
    return Draft(body=body, files={"pictures/a.png": png(40, 20)})


@shape("pictures", "pixels")
def png_large(size):
    return big(size)


@shape("pictures", "pixels")
def png_large_of_16_bits(size):
    return big(size, bits=16, colour=6)


@shape("pictures", "pixels")
def png_large_of_palette(size):
    return big(size, colour=3)


@shape("pictures", "pixels")
def png_large_of_one_bit(size):
    return big(size, bits=1, colour=0)


@shape("pictures", "pixels")
def png_interlaced(size):
    return big(size, interlaced=1)


@shape("pictures", "pixels")
def png_truncated(size):
    return big(size, missing=3)


@shape("pictures", "pixels")
def png_interlaced_truncated(size):
    return big(size, interlaced=1, missing=1)


@shape("pictures", "pixels")
def png_of_wrong_checksum(size):
    made = png(side_for(size), side_for(size), end=b"")
    return one(made[:-4] + b"\0\0\0\0" + chunk(b"IEND", b""))


@shape("pictures", "pixels")
def png_only_a_header(size):
    return one(header(side_for(size), side_for(size)) + chunk(b"IEND", b""))


@shape("pictures", "pixels")
def png_very_wide(size):
    return one(png(size * 4, 16))


@shape("pictures", "pixels")
def png_very_high(size):
    return one(png(1, size * 64, colour=0))


@shape("pictures", "pixels")
def pngs_that_sum_up(size):
    side = side_for(size // 32)
    return Draft(body="".join(f"![a](../pictures/{i}.png)\n\n" for i in range(32)), files={f"pictures/{i}.png": png(side, side, extra=chunk(b"tEXt", b"k\0%d" % i)) for i in range(32)})


@shape("pictures")
def png_of_many_texts(size):
    return one(png(40, 20, extra=chunk(b"tEXt", b"k\0v") * (size // 15)))


@shape("pictures")
def png_of_one_long_text(size):
    return one(png(40, 20, extra=chunk(b"tEXt", b"k\0" + b"a" * size)))


@shape("pictures", "inflated")
def png_of_a_packed_text(size):
    return one(png(40, 20, extra=chunk(b"zTXt", b"k\0\0" + zlib.compress(b"A" * (size * 256), 9))))


@shape("pictures", "inflated")
def png_of_packed_international_texts(size):
    return one(png(40, 20, extra=chunk(b"iTXt", b"k\0\1\0\0\0" + zlib.compress(b"A" * (size * 16), 9)) * 16))


@shape("pictures", "inflated")
def png_of_a_packed_colour_profile(size):
    profile = struct.pack(">I", size * 128) + b"\0" * (size * 128 - 4)
    return one(png(40, 20, extra=chunk(b"iCCP", b"k\0\0" + zlib.compress(profile, 9))))


@shape("pictures")
def png_of_many_tiny_data_chunks(size):
    data = pixels(200, 200)
    pieces = b"".join(chunk(b"IDAT", data[i:i + 1]) for i in range(len(data) - 1)) + chunk(b"IDAT", b"") * (size // 12) + chunk(b"IDAT", data[-1:])
    return one(header(200, 200) + pieces + chunk(b"IEND", b""))


@shape("pictures")
def png_of_unknown_chunks(size):
    return one(png(40, 20, extra=chunk(b"abCd", b"x" * 20) * (size // 32)))


@shape("pictures")
def png_animated(size):
    frame = chunk(b"fcTL", struct.pack(">IIIIIHHBB", 1, 40, 20, 0, 0, 1, 100, 0, 0)) + chunk(b"fdAT", b"\0\0\0\2" + pixels(40, 20))
    frames = size // len(frame)
    return one(png(40, 20, extra=chunk(b"acTL", struct.pack(">II", frames, 0)), end=frame * frames + chunk(b"IEND", b"")))


@shape("pictures")
def png_with_a_tail(size):
    return one(png(40, 20) + b"\0" * size)


@shape("pictures")
def jpeg_of_many_scans(size):
    return one(jpeg(1024, (size - 2200) // len(ac_scan(1, 63, 0, 128 * 128))), "a.jpg")


@shape("pictures", "pixels")
def jpeg_of_scans_by_the_book(size):
    """882 scans, none superfluous: each coefficient by itself, bit after bit."""
    blocks = ((side_for(size) + 7) // 8) ** 2
    ways = [0x0D] + [(bit + 1) << 4 | bit for bit in range(12, -1, -1)]
    scans = b"".join(ac_scan(k, k, bits, blocks) for k in range(1, 64) for bits in ways)
    return one(jpeg(side_for(size), after=scans), "a.jpg")


@shape("pictures")
def jpegs_of_some_scans(size):
    """None has many scans; there are many of them."""
    made = jpeg(1024, 60)
    count = max(1, size // (len(made) + 30))
    return Draft(body="".join(f"![a](../pictures/{i}.jpg)\n\n" for i in range(count)), files={f"pictures/{i}.jpg": made for i in range(count)})


@shape("pictures", "pixels")
def jpeg_large(size):
    return one(jpeg(side_for(size), progressive=False), "a.jpg")


@shape("pictures", "pixels")
def jpeg_large_progressive(size):
    return one(jpeg(side_for(size), 90), "a.jpg")


@shape("pictures", "pixels")
def jpeg_truncated(size):
    return one(jpeg(side_for(size))[:300], "a.jpg")


@shape("pictures")
def jpeg_of_many_segments(size):
    return one(jpeg(64, extra=segment(0xE1, b"Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03") * (size // 23)), "a.jpg")


@shape("pictures")
def jpeg_of_many_comments(size):
    return one(jpeg(64, extra=segment(0xFE, b"") * (size // 4)), "a.jpg")


@shape("pictures")
def jpeg_of_fill_bytes(size):
    return one(jpeg(64, extra=b"\xff" * size), "a.jpg")


@shape("pictures")
def pictures_of_wrong_kinds(size):
    heads = {"gif": b"GIF89a\xff\xff\xff\xff\x80\0\0", "bmp": b"BM" + b"\xff" * 30, "tif": b"II*\0\x08\0\0\0", "webp": b"RIFF\xff\xff\0\0WEBPVP8L",
             "svg": b"<svg xmlns='http://www.w3.org/2000/svg' width='9999999' height='9999999'>", "ico": b"\0\0\1\0\xff\xff", "xpm": b"/* XPM */ static char *a[]={",
             "mng": b"\x8aMNG\r\n\x1a\n", "txt": b"PNG", "png": SIGNATURE}
    each = size // (2 * len(heads))
    files: dict = {f"pictures/{kind}{end}": head + b"<g>" * (each // 3) for kind, head in heads.items() for end in (".png", "." + kind + "x")}
    return Draft(body="".join(f"![a](../{path})\n\n" for path in files), files=files)


@shape("pictures")
def picture_large_file_named_often(size):
    body = flow(lambda i: f"![a](../pictures/a.bin?{i}) ", size // 4)
    return Draft(body=body, files={"pictures/a.bin": repeat("\0", size * 3 // 4)})
