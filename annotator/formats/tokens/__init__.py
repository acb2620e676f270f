"""What the formats of words and tags share: cutting texts into words and sentences, and putting them together."""
