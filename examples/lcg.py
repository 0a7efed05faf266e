# A linear congruential generator, and a coarse look at how even its numbers are.
state = 12345


def random():
    global state
    state = (state * 1103515245 + 12345) & 0x7FFFFFFF
    return state


low = 0
even = 0
for i in range(200):
    x = random()
    if x < 0x40000000:
        low += 1
    if x >> 16 & 1 == 0:
        even += 1
print(low, even, state)
