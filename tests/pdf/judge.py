"""Judge: page-validation's verdict on a PDF, by the rules of PDF/UA-1."""

import page


def failures(pdf: bytes) -> list[str]:
    """Name the rules that `pdf` breaks, each with what is wrong."""
    report = page.validate_pdf_bytes(pdf, profile=page.ValidationProfile.PDF_UA_1)
    return [f"{failure.rule_id}: {failure.message}" for failure in report.failures]
