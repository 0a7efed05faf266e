print(None == None, None is None, None != 3, None == 0, True == 1, None is not None)
