"""The running process: the application, its workers, logs and recovery."""
