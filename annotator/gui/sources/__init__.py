"""Where documents came from: the card, near-duplicates, and what is asked when files come in."""
