"""Pure rules about recurrence, stories and actors; nothing here awaits."""
