"""Taking datasets out: the one dialog that asks what and how, and what is done with the answers."""
