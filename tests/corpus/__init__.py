"""Documents that boards could have published, in every form, with what a careful reader reads in them."""
