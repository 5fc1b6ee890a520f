"""Opening what comes from outside within bounds, and writing what goes out whole or not at all."""
