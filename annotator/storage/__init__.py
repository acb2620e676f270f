"""The project file: one SQLite database, its journal, and the one path by which it is written."""
