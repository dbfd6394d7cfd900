"""Named entities: finding the mentions by name, typing them, and linking those of one entity into clusters."""
