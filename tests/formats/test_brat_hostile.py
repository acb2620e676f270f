"""Damaged and hostile files of brat: read or refused, and no word shifted."""

from __future__ import annotations

import random

from annotator.errors import AnnotatorError
from tests.formats.test_brat import none_shifted, only, put, t
from tests.formats.test_contracts import mutated


def test_damaged_files_beside_their_text_are_read_or_refused(tmp_path, shared):
    chance = random.Random("brat")
    folder = shared / "data/brat/brat-tutorial-news"
    wholes = {path: path.read_bytes() for path in sorted(folder.glob("*.ann")) if path.stat().st_size}
    confs = {name: (folder / name).read_bytes() for name in ("annotation.conf", "visual.conf")}
    found = 0
    for number in range(200):
        path, whole = list(wholes.items())[number % len(wholes)]
        (tmp_path / "a.txt").write_bytes(path.with_suffix(".txt").read_bytes())
        (tmp_path / "a.ann").write_bytes(mutated(whole, chance))
        for name, raw in confs.items():
            (tmp_path / name).write_bytes(mutated(raw, chance))
        try:
            document = only(tmp_path / "a.ann")
        except AnnotatorError:
            continue
        none_shifted(document)
        found += len(document.annotations)
    assert found > 200  # damage to a line costs that line


def test_macros_that_grow_and_lines_that_nest_do_no_harm(tmp_path):
    grow = "".join(f"<m{'x' * n}>=" + f"<m{'x' * (n - 1)}>|" * 50 + "\n" for n in range(1, 90))
    conf = f"[entities]\n{grow}A <mxxxxx>:<mxxxxxxxxxx>\n{' ' * 5000}Deep\n[attributes]\nB Arg:A, Value:{'v|' * 5000}\n"
    path = put(tmp_path, t(1, "A", "minister"), annotation=conf, visual="[labels]\n" + "|" * 10_000)
    assert only(path).annotations[0].label == "A"


def test_data_of_ours_that_lies_is_not_believed(tmp_path):
    path = put(
        tmp_path, t(1, "A", "minister"), t(2, "A", "it"), "R1\tx Arg1:T1 Arg2:T2",
        '#1\tAnnotatorData T1\t{"fragments":[[0,99999]],"note":"other","attributes":["x"],"external_id":7}',
        "#2\tAnnotatorNotes T1\twhat brat says", '#3\tAnnotatorData R1\t{"cue":[[1,"2"]],"group":"g"}',
    )  # fmt: skip
    document = only(path)
    one = document.annotations[0]
    assert (one.fragments, one.note, one.attributes, one.external_id) == (((4, 12),), "what brat says", {}, "T1")
    assert (document.relations[0].cue, document.relations[0].group) == ((), "g")


def test_a_damaged_file_of_ours_says_nothing(tmp_path):
    lines = b'# x', b'{"type":"project","labels":3}', b'{"type":"forms","labels":7}', b"[]", b"\xff{"
    (tmp_path / "annotator.conf").write_bytes(b"\n".join(lines))
    assert only(put(tmp_path, t(1, "A", "minister"))).annotations[0].label == "A"
