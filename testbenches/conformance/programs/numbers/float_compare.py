# Comparisons of floats, ints and the special values.
inf, nan = float("inf"), float("nan")
print(1.0 == 1, 0.1 + 0.2 == 0.3, 1.5 < 2, 2 > 1.5, -0.0 == 0.0, inf > 10 ** 400, -inf < -10 ** 400)
print(nan == nan, nan != nan, nan < 1, nan > 1, inf == inf, inf - inf == 0, [nan] == [nan], nan in [nan])
print(2 ** 53 == float(2 ** 53), 2 ** 53 + 1 == float(2 ** 53 + 1), 2 ** 53 + 1 > float(2 ** 53), 10 ** 22 == 1e22, 10 ** 23 == 1e23)
print(max(1, 2.5), min(1, 1.0), max(1.0, 1), sorted([3, 1.5, -2, 2.5]), 1.0 in [1], {1: "a"}[1.0])
print(inf + 1, inf * -1, inf * 0, inf / inf, 1 / inf, inf // 1, -inf % 3 if False else "skip")
