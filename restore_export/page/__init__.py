"""The page of a build, ``report.html``: what was checked, what the reduction does, what was measured, in one file.

``facts`` gathers what a folder tells, ``tokens`` and ``attention`` compute what it does not, the sections' files make
plain rows and drawings of it, ``html``, ``markdown`` and ``junit`` put them down; ``make`` is the way through.
"""
