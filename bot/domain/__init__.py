"""Pure rules about time, stories and people; nothing here awaits."""
