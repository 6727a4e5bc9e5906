"""The source-comparison viewer: how outlets word the same story, side by side."""

__version__ = "0.1.0"
