"""Preview: a preview in the browser that keeps up with what is being written."""
