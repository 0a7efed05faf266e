def fail(d):
    return d["missing key"]
