# Two ways to sort.
def quicksort(a):
    if len(a) < 2:
        return a
    pivot, *rest = a
    return quicksort([x for x in rest if x < pivot]) + [pivot] + quicksort([x for x in rest if x >= pivot])


def mergesort(a):
    if len(a) < 2:
        return a
    middle = len(a) // 2
    left, right = mergesort(a[:middle]), mergesort(a[middle:])
    out = []
    i = j = 0
    while i < len(left) and j < len(right):
        if left[i] <= right[j]:
            out.append(left[i])
            i += 1
        else:
            out.append(right[j])
            j += 1
    return out + left[i:] + right[j:]


data = [(i * 73 + 11) % 64 for i in range(40)]
print(quicksort(data))
print(mergesort(data) == quicksort(data) == sorted(data), mergesort(list("recursion")))
