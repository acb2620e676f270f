"""Verbs: what a person can do. They decide and return Changes; no Qt, no SQL."""
