inf, nan = float("inf"), float("nan")
print(1.0 == 1, 1.5 > 1, 1.5 < 2, 0.0 == -0.0, inf > 1e308, -inf < 0, inf == inf, nan == nan, nan != nan, nan < 1, nan > 1, inf - inf == 0)
print(2 ** 53 == 2.0 ** 53, 2 ** 53 + 1 == 2.0 ** 53, 2 ** 53 + 1 > 2.0 ** 53, 10 ** 300 < 1e301, 10 ** 400 > inf, True == 1.0, 0.5 in [0.5], 1 in {1.0: 1}, max(1, 1.0), max(1.0, 1), min(0.0, -0.0))
print(sorted([2.5, -1, 3, 0.0, 1e10, -inf, inf]), [nan] == [nan], nan in [nan], 1 < 1.5 < 2, 0.1 + 0.2 == 0.3)
