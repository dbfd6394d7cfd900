"""Coordinate several processes on one database: instances, ownership, turns and locks."""
