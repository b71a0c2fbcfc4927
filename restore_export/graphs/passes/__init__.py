"""Graph passes, one a file; ``pipeline.py`` says which run and in which order."""
