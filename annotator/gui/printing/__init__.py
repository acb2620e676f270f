"""Documents drawn on paper as the reading view shows them, in a process of its own without a window."""
