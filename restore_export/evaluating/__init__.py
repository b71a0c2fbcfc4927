"""Accuracy: how many questions about pictures a model answers right, with all visual tokens and with fewer."""
