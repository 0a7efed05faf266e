data = [2.5, 3.5, 8.0, 1.25, 9.75, 4.0]
mean = sum(data) / len(data)
variance = sum((x - mean) ** 2 for x in data) / (len(data) - 1)
ordered = sorted(data)
median = (ordered[2] + ordered[3]) / 2
print(mean, f"{variance:.6f}", f"{variance ** 0.5:.6f}", median, max(data) - min(data))
for low in range(0, 10, 2):
    print(f"{low:2}-{low + 2:<3}", "#" * sum(low <= x < low + 2 for x in data))
