"""The command line: one file a command, and how results and progress look. Nothing here decides anything."""
