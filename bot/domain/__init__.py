"""Pure rules about schedules, sources, stories and actors, and small types that all layers share."""
