x, y = 5, "text"
print(f"{x=}", f"{x = }", f"{y=}", f"{y=!s}", f"{x=:>4}", f"{x + 1=}", f"{y.upper()=}", f"{x=} {y=}")
