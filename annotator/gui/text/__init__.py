"""The reading view: text, spans in lanes, caret and selection; it knows no label, annotator or database."""
