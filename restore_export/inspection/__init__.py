"""What is in a file or folder, found without running it: headers are read, weights are not; an engine is hashed."""
