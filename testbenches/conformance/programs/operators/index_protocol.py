# __index__ makes an object usable as an index and a count.
class Two:
    def __index__(self):
        return 2


t = Two()
print([10, 20, 30][t], "abcdef"[t:], list(range(t)), [0] * t, hex(t), bin(t))
print((1, 2, 3, 4)[:t], int(t), range(10)[t], "ab" * t)
try:
    [1, 2][1.0]
except TypeError as e:
    print("TypeError", e)
try:
    range(1.5)
except TypeError as e:
    print("TypeError", e)
