"""Checks by the software that each format belongs to: .ci/interop runs each in an environment of its own."""
