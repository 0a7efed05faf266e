# An interpreter of a very small language.
def run(program):
    jumps, stack = {}, []
    for i, c in enumerate(program):
        if c == "[":
            stack.append(i)
        elif c == "]":
            j = stack.pop()
            jumps[i], jumps[j] = j, i
    tape, at, pc, out, steps = [0] * 64, 0, 0, [], 0
    while pc < len(program):
        c = program[pc]
        steps += 1
        if c == ">":
            at += 1
        elif c == "<":
            at -= 1
        elif c == "+":
            tape[at] = (tape[at] + 1) & 255
        elif c == "-":
            tape[at] = (tape[at] - 1) & 255
        elif c == ".":
            out.append(chr(tape[at]))
        elif c == "[" and tape[at] == 0 or c == "]" and tape[at]:
            pc = jumps[pc]
        pc += 1
    return "".join(out), steps


print(run("++++++++[>++++[>++>+++>+++>+<<<<-]>+>+>->>+[<]<-]>>.>---.+++++++..+++.>>.<-.<.+++.------.--------.>>+."))
print(run("+++++[>+++++++>++<<-]>.>>++++++[<+++>-]<++++.[-]"))
print(run("++++++++++[>+>++>+++>++++>+++++<<<<<-]>>>>>-----.+.+.")[0])
