"""The style sheet of a highlighted page: lines under the text in lanes, in light and dark, on screen and paper."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from annotator.domain.label import Label
from annotator.formats.pages.dress import Dress, dress, stroke

LANES = 4
"""Lines that find room under the text; annotations beyond these still have their chip."""

_ROLES = ("base", "panel", "text", "muted", "border", "link", "chip_text", "hover")
_BAR, _LANE = 3, 5

# One image for each stroke, of a size that repeats along the line; C stands for the colour, N for none.
_IMAGES = {
    "solid": ("linear-gradient(C,C)", "100%"),
    "dotted": ("linear-gradient(90deg,C,C 3px,N 3px,N)", "6px"),
    "dashed": ("linear-gradient(90deg,C,C 9px,N 9px,N)", "13px"),
    "double": ("linear-gradient(C,C 1px,N 1px,N 2px,C 2px,C)", "100%"),
    "dashdot": ("linear-gradient(90deg,C,C 9px,N 9px,N 12px,C 12px,C 15px,N 15px,N)", "18px"),
    "wavy": ("linear-gradient(135deg,N,N 30%,C 30%,C 70%,N 70%,N)", "5px"),
}

_BODY = """
*{box-sizing:border-box}
html{color-scheme:light dark;-webkit-text-size-adjust:100%}
body{margin:0;background:var(--base);color:var(--text);font:16px/1.5 system-ui,"Segoe UI","Noto Sans",sans-serif}
main{max-width:46rem;margin:0 auto;padding:2rem 1.25rem 4rem}
h1,h2,h3{line-height:1.25;text-wrap:balance;overflow-wrap:anywhere}
h1{font-size:1.9rem;margin:0 0 .25rem}
h2{font-size:1.55rem;margin:.25rem 0 .75rem}
h3{font-size:1rem;margin:2rem 0 .5rem;color:var(--muted)}
.label{font-size:1.1rem;color:var(--text)}
a{color:var(--link)}
a:focus-visible,summary:focus-visible{outline:2px solid var(--text);outline-offset:2px}
.by,.q,.more{color:var(--muted)}
.pre{white-space:pre-wrap;overflow-wrap:anywhere}
article{border-top:1px solid var(--border);margin-top:3rem;padding-top:1.5rem}
dl{margin:0}
.card{background:var(--panel);border:1px solid var(--border);border-radius:6px;padding:.6rem .9rem;margin:.75rem 0;
font-size:.875rem;display:grid;grid-template-columns:max-content 1fr;gap:.15rem 1rem}
.card dt{color:var(--muted)}
dt{overflow-wrap:anywhere}
dd{margin:0;overflow-wrap:anywhere;white-space:pre-wrap}
.text{font:1.0625rem/2.35 "Noto Serif","Source Serif 4",Charter,Georgia,"DejaVu Serif",serif;margin:1.5rem 0 0}
.text p{margin:0;white-space:pre-wrap;overflow-wrap:anywhere;tab-size:4;position:relative}
.text p[dir=rtl]{font-family:"Noto Naskh Arabic","Noto Serif Hebrew","Geeza Pro","Segoe UI","Noto Serif",serif}
.text p[role=heading]{font-weight:700;font-size:1.15em}
.text p.table,.text p.footnote,.text p.endnote{font-size:.94em}
.text p.table{border-inline-start:3px solid var(--border);padding-inline-start:.75rem}
.text p[data-page]::before{content:"p. " attr(data-page);display:block;font:.7rem/1.6 system-ui,sans-serif;
color:var(--muted);border-top:1px dashed var(--border);margin-top:.75rem}
.s{color:var(--text);background-image:var(--b0,none),var(--b1,none),var(--b2,none),var(--b3,none),
linear-gradient(var(--t),var(--t));background-position:LANES,left 0 top 0;
background-size:SIZES,100% 1.3em;background-repeat:repeat-x;background-origin:border-box;
padding-bottom:PADpx;
forced-color-adjust:none;print-color-adjust:exact;-webkit-print-color-adjust:exact;
-webkit-box-decoration-break:clone;box-decoration-break:clone}
.f::before{content:"\\00b6";color:var(--muted);font-size:.8em}
.k{display:inline-block;background:var(--k);color:var(--chip_text);font:700 .62rem/1.35 system-ui,sans-serif;
padding:0 .22rem;border-radius:2px;vertical-align:.95em;margin-inline-end:1px;text-indent:0;
forced-color-adjust:none;print-color-adjust:exact;-webkit-print-color-adjust:exact}
.k::before{content:attr(data-k)}
.n{font:.68rem/1 system-ui,sans-serif;vertical-align:.8em;text-decoration:none;padding:0 1px}
.n::before{content:attr(data-n)}
.n:target,li:target{outline:2px solid var(--link);outline-offset:2px}
.chips{margin:0 0 .5rem;padding:0;list-style:none}
.chips li{display:inline-block;max-width:100%;border:1px solid var(--border);border-radius:1rem;
padding:.1rem .6rem;margin:0 .35rem .35rem 0;font-size:.8125rem;overflow-wrap:break-word}
.chips .k,.legend .k,.notes .k,.label .k{vertical-align:baseline;font-size:.75rem}
.legend{list-style:none;padding:0;margin:0}
.legend>li{margin:.55rem 0 0;padding-inline-start:calc(var(--in,0)*1.25rem)}
.legend .s{padding-inline:.2rem;line-height:2;font-weight:600}
.in1{--in:1}.in2{--in:2}.in3{--in:3}.in4{--in:4}
.legend p{margin:.35rem 0 0;font-size:.9rem}
.legend dl{font-size:.85rem;margin:.25rem 0 0;padding-inline-start:.75rem;border-inline-start:2px solid var(--border)}
.legend dl,.notes dl{display:grid;grid-template-columns:max-content 1fr;gap:.05rem .75rem}
.legend dt,.notes dt{color:var(--muted)}
.notes{padding-inline-start:2.2rem;font-size:.9rem}
.notes li{margin:.5rem 0}
.contents{columns:2 18rem;padding-inline-start:1.6rem;font-size:.9375rem}
.contents li{break-inside:avoid;overflow-wrap:anywhere}
summary{cursor:pointer;color:var(--muted)}
@media print{
body{font-size:10.5pt}main{max-width:none;padding:0}
article{break-before:page;border:0;margin:0;padding:0}
h2,h3{break-after:avoid}.text p{orphans:2;widows:2}
a{color:inherit;text-decoration:none}
}
@page{margin:18mm 16mm}
"""


def style_sheet(labels: Sequence[Label], lanes: Iterable[tuple[int, int]]) -> str:
    """The whole style of a page; label number 3 has the class "c3", and in lane 0 the class "p0-3"."""
    light, dark = dress("light"), dress("dark")
    rules = [
        f":root{{{_variables(light, labels)}}}",
        f"@media screen and (prefers-color-scheme:dark){{:root{{{_variables(dark, labels)}}}}}",
        _body(),
        *(f".c{number}{{--k:var(--c{number});}}" for number in range(len(labels))),
        *(f".t{number}{{--t:var(--t{number});}}" for number in range(len(labels))),
    ]
    for lane, number in sorted(lanes):
        image, size = _IMAGES[stroke(labels[number])]
        drawn = image.replace("N", "transparent").replace("C", f"var(--c{number})")
        rules.append(f".p{lane}-{number}{{--b{lane}:{drawn};--z{lane}:{size};}}")
    return "\n".join(rules)


def _variables(dress: Dress, labels: Sequence[Label]) -> str:
    roles = "".join(f"--{role}:{dress[role]};" for role in _ROLES)
    own = (f"--c{n}:{dress.colour(label)};--t{n}:{dress.tint(label)};" for n, label in enumerate(labels))
    return roles + "".join(own)


def _body() -> str:
    places = ",".join(f"left 0 bottom {(LANES - 1 - lane) * _LANE}px" for lane in range(LANES))
    sizes = ",".join(f"var(--z{lane},0) {_BAR}px" for lane in range(LANES))
    pad = LANES * _LANE - (_LANE - _BAR) + 1
    return _BODY.strip().replace("LANES", places).replace("SIZES", sizes).replace("PAD", str(pad))
