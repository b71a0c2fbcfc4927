"""Run an exported folder: pictures and prompts in, tokens out."""
