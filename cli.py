"""``python cli.py …`` from a checkout; the command line itself is ``restore_export/cli.py``."""

from restore_export.cli import main

if __name__ == "__main__":
    main()
