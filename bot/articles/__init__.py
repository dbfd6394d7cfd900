"""From a submission to a stored digest: reading, matching, digesting, answering."""
