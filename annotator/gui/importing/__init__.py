"""Bringing annotated files in: what they call labels and annotators is asked in one dialog, with a look ahead."""
