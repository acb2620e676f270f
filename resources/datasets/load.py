"""Joins this dataset, which comes without its texts, with texts of your own.

    python load.py FOLDER_WITH_TEXTS [OUT]

Reads every file below the folder: plain text in UTF-8 or UTF-16 (one document a file), and JSON lines with a "text".
A text belongs to a document when its SHA-256 is the one in the dataset: of the text in UTF-8, with line feeds for all
line ends, no byte order mark, and U+FFFD for control characters. The dataset is written to OUT ("with-texts" beside
this file unless you say otherwise) with "text" in each document and in each span. Documents whose text you don't
have are named and left out; the program then ends with 1.

Python 3.9 or newer and nothing else; only for files in Parquet the package pyarrow.
"""

import json
import re
import sys
from hashlib import sha256
from pathlib import Path

HERE = Path(__file__).resolve().parent
MOST_BYTES = 100_000_000  # of a file that may be a text
JOINED_BY = " … "  # between the parts of a span in several

NONCHARACTERS = "".join(chr(plane << 16 | low) for plane in range(17) for low in (0xFFFE, 0xFFFF))
HOSTILE = re.compile(f"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef{NONCHARACTERS}]")


def normalised(text):
    """The text as the dataset counts it."""
    text = text.lstrip("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    return HOSTILE.sub("\ufffd", text)


def digest(text):
    return sha256(text.encode("utf-8")).hexdigest()


def texts_in(path):
    """The texts that a file may hold."""
    if path.stat().st_size > MOST_BYTES and path.suffix != ".jsonl":
        return
    if path.suffix in (".jsonl", ".ndjson"):
        with path.open(encoding="utf-8-sig", errors="replace", newline="\n") as file:
            for line in file:
                try:
                    item = json.loads(line)
                except ValueError:
                    continue
                if isinstance(item, dict) and isinstance(item.get("text"), str):
                    yield item["text"]
        return
    raw = path.read_bytes()
    encoding = "utf-16" if raw[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig"
    yield raw.decode(encoding, "replace")


def find(folder, wanted):
    """The wanted texts below a folder, by their hash. A text that an editor has ended with a line end, or without
    one, is known too."""
    found = {}
    for path in sorted(Path(folder).rglob("*")):
        if path.is_file():
            for text in map(normalised, texts_in(path)):
                for likely in (text, text.rstrip("\n"), text.rstrip("\n") + "\n"):
                    name = digest(likely)
                    if name in wanted:
                        found.setdefault(name, likely)
    return found


def rows_of(path):
    """The rows of a file of the dataset."""
    if path.suffix == ".parquet":
        import pyarrow.parquet

        for batch in pyarrow.parquet.ParquetFile(path).iter_batches(100):
            yield from batch.to_pylist()
        return
    with path.open(encoding="utf-8", newline="\n") as file:
        for line in file:
            yield json.loads(line)


def joined(row, text):
    """A row with its text and those of its spans."""
    spans = [
        {**span, "text": JOINED_BY.join(text[part["start"] : part["end"]] for part in span["fragments"])}
        for span in row["spans"]
    ]
    return {**row, "text": text, "spans": spans}


def join(dataset, folder, out):
    """Writes the dataset with texts; the titles of the documents whose text is not there."""
    files = sorted(path for path in (Path(dataset) / "data").iterdir() if path.suffix in (".jsonl", ".parquet"))
    wanted = {row["sha256"] for path in files for row in rows_of(path)}
    texts = find(folder, wanted)
    missing = []
    for path in files:
        target = Path(out) / "data" / (path.stem + ".jsonl")
        target.parent.mkdir(parents=True, exist_ok=True)
        with target.open("w", encoding="utf-8", newline="\n") as file:
            for row in rows_of(path):
                text = texts.get(row["sha256"])
                if text is None:
                    missing.append(row["title"] or row["id"])
                else:
                    file.write(json.dumps(joined(row, text), ensure_ascii=False) + "\n")
    return missing


def main(arguments):
    if len(arguments) not in (1, 2) or not Path(arguments[0]).is_dir():
        print(__doc__)
        return 2
    out = Path(arguments[1]) if len(arguments) == 2 else HERE / "with-texts"
    missing = join(HERE, arguments[0], out)
    print(f"Written to {out}.")
    if missing:
        print(f"{len(missing)} documents are left out, because their text is not there:")
        print("\n".join(f"  {title}" for title in missing))
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
