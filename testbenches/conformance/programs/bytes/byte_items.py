# Single bytes: each place in a word, bytes with the high bit, indices and values that are no plain ints.
class Bytes(bytes):
    pass


class Mutable(bytearray):
    pass


def attempt(action):
    try:
        return action()
    except (IndexError, ValueError, TypeError) as error:
        return type(error).__name__ + ": " + str(error)


data = bytearray(19)
for i in range(19):
    data[i] = i * 37 & 255
print(list(data))
for i in range(19):
    for value in (0, 127, 128, 255, 1):
        data[i] = value
        if data[i] != value or bytes(data)[i] != value:
            print("wrong at", i, value)
    data[i] ^= 0xA5
print(data.hex())

frozen = bytes(range(250, 256)) + b"\x00\x01\x7f\x80"
print([frozen[i] for i in range(-10, 10)])
print(frozen[True], data[False], Bytes(b"xyz")[1], Mutable(b"xyz")[-1])
data[True] = True
print(data[1], type(data[1]))
own = Mutable(b"abc")
own[1] = 255
print(own)

print(attempt(lambda: frozen[10]))
print(attempt(lambda: frozen[-11]))
print(attempt(lambda: data[19]))
print(attempt(lambda: data[-20]))
print(attempt(lambda: frozen["0"]))
print(attempt(lambda: data.__setitem__(19, 0)))
print(attempt(lambda: data.__setitem__(0, 256)))
print(attempt(lambda: data.__setitem__(0, -1)))
print(attempt(lambda: data.__setitem__(0, 1.5)))
print(attempt(lambda: data.__setitem__(0, 1 << 70)))
