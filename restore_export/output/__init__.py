"""What becomes of an output folder: it appears whole, is locked while it changes, and can be verified."""
