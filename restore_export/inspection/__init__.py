"""What is in a file or folder, found without running it: headers are read, weights and engines are not."""
