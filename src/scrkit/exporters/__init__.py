"""The exporters that scrkit ships: files for machines. Never imports another room of components."""
