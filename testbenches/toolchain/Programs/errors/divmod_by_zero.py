q, r = divmod(1, 0)
