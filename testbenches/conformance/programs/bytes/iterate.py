b = b"spam"
print(list(b), [chr(c) for c in b], sum(b), max(b), min(b), sorted(b), list(reversed(b)), list(enumerate(b)), tuple(b), set(b"aab") == {97, 98})
for x in b"\x00\x80\xff":
    print(x, end=" ")
print()
first, *rest = b
print(first, rest, [*b"hi"], dict(zip(b"ab", b"cd")))
it = iter(b"xy")
print(next(it), next(it), next(it, None))
