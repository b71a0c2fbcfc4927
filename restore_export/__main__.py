"""``python -m restore_export`` is ``restore-export``."""

from restore_export.cli import main

main()
