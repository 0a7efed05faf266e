# Patterns within patterns: commands of a small language.
def run(command, state):
    match command:
        case ["set", str(name), value]:
            state[name] = value
        case ["move", {"dx": dx, "dy": dy}]:
            state["at"] = (state["at"][0] + dx, state["at"][1] + dy)
        case ["each", [*commands]]:
            for c in commands:
                run(c, state)
        case ["if", name, yes, no]:
            run(yes if state.get(name) else no, state)
        case _:
            state.setdefault("bad", []).append(command)
    return state


state = {"at": (0, 0)}
run(["each", [["set", "a", 1], ["move", {"dx": 2, "dy": 3}], ["what"]]], state)
run(["if", "a", ["set", "b", "yes"], ["set", "b", "no"]], state)
print(state)
