"""The label editor: a window on all labels of the project."""
