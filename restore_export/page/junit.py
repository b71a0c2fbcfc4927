"""Parity as JUnit XML, which CI systems show as tests: a suite a backend and case, a test a tensor."""

from __future__ import annotations

import re
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from restore_export.compare.report import CASE, FAILED, NOT_RUN, CaseReport, TensorReport
from restore_export.engines.targets import ONNXRUNTIME
from restore_export.page.facts import Facts
from restore_export.page.words import FOLDER, figure

_NOT_IN_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def junit(facts: Facts) -> str:
    """The whole document. Without any comparison there is one test, which is skipped."""
    root = Element("testsuites", name="restore-export parity")
    for backend, report in facts.parity.items():
        for case in report.cases:
            _suite(root, backend, case)
    if not facts.parity:
        why = f"nothing was compared; restore-export parity {FOLDER} does it"
        _suite(root, ONNXRUNTIME, CaseReport(CASE, (), (), (), 0, 0, (TensorReport("parity", NOT_RUN, why=why),)))
    for counted in ("tests", "failures", "errors", "skipped"):
        root.set(counted, str(sum(int(suite.get(counted, "0")) for suite in root)))
    indent(root)
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + tostring(root, encoding="unicode") + "\n"


def _suite(root: Element, backend: str, case: CaseReport) -> None:
    statuses = [tensor.status for tensor in case.tensors]
    suite = SubElement(
        root, "testsuite", name=_clean(f"{backend}: {case.name}"), tests=str(len(statuses)),
        failures=str(statuses.count(FAILED)), errors="0", skipped=str(statuses.count(NOT_RUN)),
    )  # fmt: skip
    for tensor in case.tensors:
        test = SubElement(suite, "testcase", classname=_clean(f"{backend}.{case.name}"), name=_clean(tensor.name))
        if tensor.status == NOT_RUN:
            SubElement(test, "skipped", message=_clean(tensor.why))
        elif tensor.status == FAILED:
            SubElement(test, "failure", message=_clean(tensor.why), type="parity").text = _clean(_figures(tensor))


def _figures(tensor: TensorReport) -> str:
    told = {
        "max abs": figure(tensor.max_abs),
        "relative L2": figure(tensor.relative_l2),
        "PyTorch's own": figure(tensor.yardstick_l2),
        "tolerance": tensor.tolerance,
    }
    return ", ".join(f"{name} {value}" for name, value in told.items() if value)


def _clean(text: str) -> str:
    """Without the characters that no XML document can hold, not even escaped."""
    return _NOT_IN_XML.sub("\ufffd", text)
