"""HTML: a document as pages by the templates; pure, it is given every file that it shows."""
