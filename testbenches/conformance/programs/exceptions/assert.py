assert True
assert 1 + 1 == 2, "never"
for condition, message in ((0, None), ([], "empty"), (None, ("a", 1))):
    try:
        if message is None:
            assert condition
        else:
            assert condition, message
    except AssertionError as e:
        print(repr(e), e.args)
try:
    assert False, f"computed {1 + 1}"
except AssertionError as e:
    print(e)
