# A state machine.
RED = 0
GREEN = 1
YELLOW = 2


def next_state(state, timer, button):
    if state == RED and timer >= 3:
        return GREEN
    if state == GREEN and (timer >= 5 or button and timer >= 2):
        return YELLOW
    if state == YELLOW:
        return RED
    return state


def name(state):
    if state == RED:
        print("red", end=" ")
    elif state == GREEN:
        print("green", end=" ")
    else:
        print("yellow", end=" ")


state = RED
timer = 0
for tick in range(30):
    name(state)
    new = next_state(state, timer, tick % 11 == 6)
    timer = 0 if new != state else timer + 1
    state = new
print()
