q, r = divmod(1, None)
