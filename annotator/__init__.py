"""Annotate reports."""
