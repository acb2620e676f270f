"""Formats of the UIMA world: CAS in XMI and JSON, WebAnno TSV 3, and projects of INCEpTION."""
