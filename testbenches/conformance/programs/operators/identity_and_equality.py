# is and == are different questions.
a = [1]
b = [1]
c = a
print(a == b, a is b, a is c, a is not b)
print(None is None, None == 0, () == [], "" == 0)
print(1 == 1.0, 1 is True, True == 1, "1" == 1, 0 == False, 0 == -0.0)


class Never:
    def __eq__(self, other):
        return False


n = Never()
print(n == n, n is n, n in [n], [n] == [n])


class Always:
    def __eq__(self, other):
        return True


print(Always() == 5, 5 == Always(), None == Always(), Always() in [1], 3 in [Always()])
