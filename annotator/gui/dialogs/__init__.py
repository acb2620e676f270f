"""Windows that ask for several things at once, or show a report."""
