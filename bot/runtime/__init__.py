"""What runs: the application, its workers, health, logs and recovery."""
