"""What is traced and how: wrapper modules, their I/O contract, custom ops, passes, weights as external data."""
