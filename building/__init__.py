"""What building the program needs beside the program."""
