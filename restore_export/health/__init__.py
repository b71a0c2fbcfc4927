"""What works on this machine, and for what does not, why and what would mend it.

:func:`restore_export.health.examine.examine` does it all. What loads native code is asked of a process of its own
(``probe.py`` asks, ``questions.py`` answers there), so that a crash or a hang is one line here.
"""
