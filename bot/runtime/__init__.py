"""The running process: the application, its workers, health, logs and recovery."""
