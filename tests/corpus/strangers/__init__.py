"""Documents that are no response to a review, blank templates, and files that are damaged: all are to be refused."""
