# A list as a stack and, slowly, as a queue.
stack = []
text = "a(b[c]{d})e"
ok = True
pairs = {")": "(", "]": "[", "}": "{"}
for c in text:
    if c in "([{":
        stack.append(c)
    elif c in pairs:
        ok = ok and bool(stack) and stack.pop() == pairs[c]
print(ok and not stack)
queue = [1]
seen = []
while queue:
    n = queue.pop(0)
    seen.append(n)
    if n < 8:
        queue.append(n * 2)
        queue.append(n * 2 + 1)
print(seen)
