inf, nan = float("inf"), float("nan")
print(inf, -inf, nan, inf + 1, inf - inf, inf * 0, inf * -1, inf / inf, 1 / inf, -1 / inf, inf // 1, 1 % inf, -1 % inf, inf ** 0, 0 ** inf, 1 ** nan, nan ** 0, 2 ** inf, 2 ** -inf, 0.5 ** inf)
print(-0.0, 0.0 * -1, -0.0 + 0.0, 0.0 - 0.0, -0.0 * -1, str(-0.0), 1e-320, 1e-320 / 1e10, max(nan, 1), max(1, nan), min(nan, 1), sum([0.1] * 10), abs(-inf), abs(nan), int(-0.0), round(-0.0), -0.0 == 0)
try:
    inf % 1
    print(inf % 1)
except ValueError as e:
    print(e)
