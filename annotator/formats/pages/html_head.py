"""The head of pages that fetch nothing and run nothing."""

from __future__ import annotations

from base64 import b64encode
from hashlib import sha256

from annotator.formats.pages.html_text import esc

_HEAD = """<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="POLICY">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="Annotator">
<title>TITLE</title>
<style>STYLE</style>
</head>
<body>
<main>
"""


def head(title: str, style: str) -> str:
    """A page up to its content. Its policy allows this style sheet and nothing else."""
    digest = b64encode(sha256(style.encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    # The title last: it may hold the other words.
    return _HEAD.replace("POLICY", policy).replace("STYLE", style).replace("TITLE", esc(title))
