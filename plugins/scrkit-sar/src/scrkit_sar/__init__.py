"""Safeguarding Adults Reviews under section 44 of the Care Act 2014, as a framework for scrkit."""
