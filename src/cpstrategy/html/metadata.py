"""Metadata: what search engines and libraries read of a page."""

import json

from markupsafe import Markup

from cpstrategy.document.document import Document


def dublin_core(document: Document) -> tuple[tuple[str, str], ...]:
    """Return names and values of Dublin Core terms, without empty ones."""
    terms = (
        ("dcterms.title", document.title),
        ("dcterms.creator", document.council_name),
        ("dcterms.publisher", document.council_name),
        ("dcterms.description", document.description),
        ("dcterms.language", document.language),
        ("dcterms.type", "Text"),
        ("dcterms.temporal", document.period),
        ("dcterms.issued", document.published_iso),
        ("dcterms.modified", document.updated_iso),
    )
    return tuple((name, value) for name, value in terms if value)


def json_ld(document: Document) -> Markup:
    """Return the document as schema.org's DigitalDocument, safe within a script element."""
    facts = {
        "@context": "https://schema.org",
        "@type": "DigitalDocument",
        "name": document.title,
        "description": document.description,
        "inLanguage": document.language,
        "temporalCoverage": document.period,
        "datePublished": document.published_iso,
        "dateModified": document.updated_iso,
        "version": document.imprint.version,
        "creativeWorkStatus": document.imprint.status,
        "publisher": {"@type": "GovernmentOrganization", "name": document.council_name},
    }
    terms = {name: value for name, value in facts.items() if value}
    text = json.dumps(terms, ensure_ascii=False, indent=1)
    # A script's text is not escaped as HTML: only `<` could end it, and JSON can spell it.
    return Markup(text.replace("<", "\\u003c"))  # noqa: S704
