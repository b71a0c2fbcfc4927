"""Reducers, one file each: each chooses the tokens to keep, or groups them itself. ``registry.py`` lists them."""
