"""Checks by the software that each format belongs to: .ci/interop runs each in an environment of its own.

`python -m tests.interop.check_NAME` writes our files into a folder that it throws away, opens them with that software,
and prints one line.
"""
