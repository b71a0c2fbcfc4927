"""Weights of an output: planned from headers alone, then copied, linked or rewritten shard by shard, read once."""
