"""Tagging: the tag tree of a PDF, made from WeasyPrint's boxes but shaped by the HTML elements.

WeasyPrint 70.0 makes one tag for each box, so that a table over three pages is three tables, and
running headers, languages, scopes and link texts are lost. Here every element has one tag, however
many boxes on however many pages it was laid out in.
"""

from cpstrategy.pdf.tagging.tagged_pdf import tagged_pdf

__all__ = ["tagged_pdf"]
