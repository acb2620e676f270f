"""The reading view: a lazy layout under a stock QTextEdit, with marks drawn by us."""
