# The cipher AES with keys of 128 bits, on lists of bytes, checked with the example of the standard.
def times(a, b):
    product = 0
    while b:
        if b & 1:
            product ^= a
        a = a << 1 ^ (0x11B if a & 0x80 else 0)
        b >>= 1
    return product


def make_box():
    box = [0x63] * 256
    value = inverse = 1
    while True:
        value = times(value, 3)
        inverse = times(inverse, 0xF6)
        spread = inverse
        for turn in range(1, 5):
            spread ^= (inverse << turn | inverse >> (8 - turn)) & 0xFF
        box[value] = spread ^ 0x63
        if value == 1:
            return box


BOX = make_box()
INVERSE = [0] * 256
for i, b in enumerate(BOX):
    INVERSE[b] = i


def expand(key):
    words = [key[i:i + 4] for i in range(0, 16, 4)]
    constant = 1
    for i in range(4, 44):
        word = words[-1]
        if i % 4 == 0:
            word = [BOX[b] for b in word[1:] + word[:1]]
            word[0] ^= constant
            constant = times(constant, 2)
        words.append([a ^ b for a, b in zip(words[i - 4], word)])
    return [sum(words[i:i + 4], []) for i in range(0, 44, 4)]


def mix(state, factors):
    out = []
    for c in range(0, 16, 4):
        column = state[c:c + 4]
        for r in range(4):
            out.append(times(column[0], factors[-r % 4]) ^ times(column[1], factors[(1 - r) % 4]) ^ times(column[2], factors[(2 - r) % 4]) ^ times(column[3], factors[(3 - r) % 4]))
    return out


def encrypt(block, keys):
    state = [a ^ b for a, b in zip(block, keys[0])]
    for n in range(1, 11):
        state = [BOX[b] for b in state]
        state = [state[(i + 4 * (i % 4)) % 16] for i in range(16)]
        if n < 10:
            state = mix(state, [2, 3, 1, 1])
        state = [a ^ b for a, b in zip(state, keys[n])]
    return state


def decrypt(block, keys):
    state = block
    for n in range(10, 0, -1):
        state = [a ^ b for a, b in zip(state, keys[n])]
        if n < 10:
            state = mix(state, [14, 11, 13, 9])
        state = [state[(i - 4 * (i % 4)) % 16] for i in range(16)]
        state = [INVERSE[b] for b in state]
    return [a ^ b for a, b in zip(state, keys[0])]


keys = expand(list(range(16)))
plain = [i * 0x11 for i in range(16)]
secret = encrypt(plain, keys)
print(bytes(secret).hex())
print(decrypt(secret, keys) == plain)
block = plain
for _ in range(3):
    block = encrypt(block, keys)
print("".join("%02x" % b for b in block))
