# Columns by formatting.
rows = [("apples", 3, 1.5), ("kiwis", 12, 0.25), ("watermelons", 1, 4.0)]
print(f"{'item':<12}|{'n':>4}|{'price':>8}")
print("-" * 12 + "+" + "-" * 4 + "+" + "-" * 8)
for name, n, price in rows:
    print(f"{name:<12}|{n:>4}|{price:>8.2f}")
total = sum(n * price for _, n, price in rows)
print(f"{'total':<12}|{'':>4}|{total:>8.2f}")
print("{:=^30}".format(" end "))
for i in range(1, 4):
    print(" ".join(f"{i * j:3d}" for j in range(1, 6)))
