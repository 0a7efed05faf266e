# The longest row of prefix reversals of any permutation, and a checksum over all of them.
def fannkuch(n):
    order = list(range(n))
    counts = [0] * n
    longest = checksum = index = 0
    while True:
        if order[0]:
            work = order[:]
            flips = 0
            while work[0]:
                k = work[0] + 1
                work[:k] = work[k - 1::-1]
                flips += 1
            longest = max(longest, flips)
            checksum += flips if index % 2 == 0 else -flips
        index += 1
        # The next permutation: rotate ever longer prefixes.
        size = 1
        while size < n:
            order.insert(size, order.pop(0))
            counts[size] += 1
            if counts[size] <= size:
                break
            counts[size] = 0
            size += 1
        else:
            return checksum, longest


for n in (3, 4, 5, 6, 7):
    print(n, fannkuch(n))
