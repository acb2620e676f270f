"""Nouns of the trade: frozen dataclasses and pure functions, without Qt or a database."""
