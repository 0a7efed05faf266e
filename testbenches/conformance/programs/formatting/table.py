rows = [("apple", 3, 0.5), ("banana", 12, 0.25), ("cherry", 150, 12.125)]
print(f"{'item':<10}|{'count':>6}|{'price':>8}|{'total':>9}")
print("-" * 10 + "+" + "-" * 6 + "+" + "-" * 8 + "+" + "-" * 9)
for name, count, price in rows:
    print(f"{name:<10}|{count:>6}|{price:>8.2f}|{count * price:>9.2f}")
print("%-10s|%6d|%8s|%9.2f" % ("sum", sum(r[1] for r in rows), "", sum(r[1] * r[2] for r in rows)))
for i in range(1, 4):
    print(" ".join(f"{i * j:3}" for j in range(1, 11)))
