def steps(n):
    count = 0
    while n != 1:
        n = n // 2 if n % 2 == 0 else 3 * n + 1
        count += 1
    return count


longest = 0
start = 1
for n in range(1, 300):
    s = steps(n)
    if s > longest:
        longest = s
        start = n
print("below 300:", start, "takes", longest, "steps")
print(steps(27), steps(97), steps(871))
