# Work on lines.
text = """name,age
ann,30
bob,25

cid,41"""
rows = [line.split(",") for line in text.split("\n") if line]
header, *body = rows
print(header, body)
widths = [max(len(r[i]) for r in rows) for i in range(2)]
for r in rows:
    print(" | ".join(cell.ljust(w) for cell, w in zip(r, widths)))
print(sum(int(r[1]) for r in body), text.count("\n"))
