"""The pictures of the guide and the README, taken of the program itself."""
