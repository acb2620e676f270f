"""Articles out of saved pages: text and metadata, never the network, no harm from hostile pages."""

from __future__ import annotations

import json
import socket

import pytest

from annotator.errors import AnnotatorError
from annotator.formats.html import read

WORDS = "The harbour council met on Monday and said that the new railway would open before winter. " * 3
PAGE = f"""<!DOCTYPE html><html lang="en-GB"><head><title>Railway opens - The Courier</title>
<meta property="og:title" content="Railway opens"><meta property="og:site_name" content="The Courier">
<meta name="author" content="Mira Holt"><meta property="article:published_time" content="2026-02-03T10:00:00Z">
<link rel="canonical" href="https://courier.example/railway"></head>
<body><nav><a href="/">Home</a><a href="/sport">Sport</a></nav>
<article><h1>Railway opens</h1><p>{WORDS}</p><p>{WORDS}وزیر گفت: «هیچ».</p></article>
<footer>All rights reserved</footer></body></html>"""


@pytest.fixture(autouse=True)
def no_network(monkeypatch):
    def refuse(*_args, **_more):
        raise AssertionError("an importer went to the network")

    monkeypatch.setattr(socket, "create_connection", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)


def page(tmp_path, content, encoding="utf-8"):
    path = tmp_path / "page.html"
    path.write_bytes(content if isinstance(content, bytes) else content.encode(encoding))
    return path


def test_the_article_comes_in_with_what_the_page_says_of_itself(tmp_path):
    (document,) = read(page(tmp_path, PAGE), 100_000)
    assert "The harbour council met" in document.text
    assert "وزیر گفت: «هیچ»." in document.text
    assert "All rights" not in document.text
    assert "Sport" not in document.text
    assert document.title == "Railway opens"
    assert document.provenances[0].meta == {
        "outlet": "The Courier",
        "author": "Mira Holt",
        "published": "2026-02-03",
        "language": "en-GB",
        "url": "https://courier.example/railway",
    }


def test_a_page_in_a_declared_legacy_encoding_is_read(tmp_path):
    content = PAGE.replace("<head>", '<head><meta charset="windows-1256">').replace("Monday", "الاثنين")
    (document,) = read(page(tmp_path, content.encode("cp1256", "xmlcharrefreplace")), 100_000)
    assert document.encoding == "windows-1256"
    assert "met on الاثنين and" in document.text


def test_a_false_declaration_gives_way_to_utf8(tmp_path):
    content = PAGE.replace("<head>", '<head><meta charset="latin-1">')
    assert "وزیر گفت" in next(read(page(tmp_path, content), 100_000)).text


def test_an_xml_declaration_of_another_encoding_does_no_harm(tmp_path):
    content = '<?xml version="1.0" encoding="utf-16"?>' + PAGE
    assert "harbour council" in next(read(page(tmp_path, content), 100_000)).text


@pytest.mark.parametrize(
    "content",
    [
        "<html></html>",
        "<html><body><script>alert(1)</script></body></html>",
        "https://courier.example/railway",
        "<div>" * 20_000,
        '<!DOCTYPE x [<!ENTITY a "AAAA"><!ENTITY b "&a;&a;">]><x>&b;</x>',
        '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hostname">]><html><body>&a;</body></html>',
        "<" * 5000,
    ],
)
def test_a_page_without_an_article_is_refused_with_the_remedy(tmp_path, content):
    with pytest.raises(AnnotatorError, match=r"page\.html.*(no article text found; copy|longer)"):
        list(read(page(tmp_path, content), 100_000))


def test_controls_and_half_characters_in_a_page_do_not_hide_its_article(tmp_path):
    content = PAGE.replace("Monday", "Mon\0day").encode().replace(b"winter", b"win\x07ter", 1)
    assert "harbour council" in next(read(page(tmp_path, content), 100_000)).text


def test_entities_do_not_bring_in_other_files(tmp_path):
    secret = tmp_path / "secret.txt"
    secret.write_text("the secret words")
    doctype = f'<!DOCTYPE html [<!ENTITY leak SYSTEM "{secret.as_uri()}">]>'
    content = PAGE.replace("<!DOCTYPE html>", doctype).replace("Monday", "&leak;")
    assert "secret words" not in next(read(page(tmp_path, content), 100_000)).text


@pytest.mark.parametrize(
    "name",
    [
        "creativecommons.org.html",
        "de.globalvoices.org.nicaragua.html",
        "flowfx.de.tmux.html",
        "strafprozess.ch.polizisten.html",
        "wikimediafoundation.org.turkey.html",
    ],
)
def test_real_pages_give_their_article_and_nothing_around_it(shared, name):
    gold = json.loads((shared / "data/GOLD.json").read_text())["articles/html"]["pages"][name]
    (document,) = read(shared / "data/articles/html" / name, 1_000_000)
    found = [words for words in gold["must_contain"] if words in document.text]
    assert len(found) >= len(gold["must_contain"]) - 1
    assert not [words for words in gold["must_not_contain"] if words in document.text]
    assert document.title != document.provenances[0].file


def test_a_page_that_breaks_the_reader_is_refused_by_name(tmp_path, monkeypatch):
    def break_down(*_args, **_more):
        raise AttributeError("NoneType has no attribute text")

    monkeypatch.setattr("trafilatura.bare_extraction", break_down)
    with pytest.raises(AnnotatorError, match=r"page\.html can't be taken apart"):
        list(read(page(tmp_path, PAGE), 100_000))
