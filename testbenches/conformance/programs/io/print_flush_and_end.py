# end and flush.
for i in range(5):
    print(i, end=",", flush=True)
print()
print("no newline", end="")
print("", end="\n")
print("a", "b", end="<end>\n")
print(end="only end\n")
print("tab", "separated", sep="\t", end=".\n")
