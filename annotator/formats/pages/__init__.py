"""Documents with their annotations to be read and printed: no format here is read back."""
