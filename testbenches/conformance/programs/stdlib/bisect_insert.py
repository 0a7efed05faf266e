# bisect.
import bisect

a = [1, 3, 3, 5, 9]
print(bisect.bisect_left(a, 3), bisect.bisect_right(a, 3), bisect.bisect(a, 0), bisect.bisect(a, 10), bisect.bisect_left(a, 4))
bisect.insort(a, 4)
bisect.insort_left(a, 3)
print(a, bisect.bisect_left(a, 5, 0, 3))
grades = [(60, "D"), (70, "C"), (80, "B"), (90, "A")]
limits = [g[0] for g in grades]
print(["FDCBA"[bisect.bisect(limits, s)] for s in (33, 99, 77, 70, 89, 90)])
words = ["aa", "b", "cccc"]
print(bisect.bisect_left(words, "b"), bisect.bisect([1, 2, 3], 2.5, key=lambda x: x))
