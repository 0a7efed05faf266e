__all__ = ["listed", "_listed_private"]
listed = "in all"
unlisted = "not in all"
_listed_private = "private but listed"
