"""Resources: what a council is made with besides its content, read once."""
