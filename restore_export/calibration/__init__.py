"""RESTORE itself as pure tensor functions: reducers, anchor merging, attention calibration.

Start reading at ``reduction.py`` and ``bias.py``. ``settings.py`` and ``catalogue.py`` import no torch.
"""
