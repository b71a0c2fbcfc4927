"""TensorRT engines of an exported folder: built in a child process, proved to be what was meant, described beside."""
