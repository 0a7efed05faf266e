d = {}
for i in range(1000):
    d[i * 7919 % 10007] = i
print(len(d), d[7919], sum(d.values()), min(d), max(d))
for i in range(0, 1000, 2):
    del d[i * 7919 % 10007]
print(len(d), 7919 in d, 0 in d, list(d.items())[:3])
s = {str(i): i for i in range(500)}
print(len(s), s["123"], s.get("500"), "499" in s, sum(s[str(i)] for i in range(500)))
for i in range(3000):
    d["churn"] = i
    del d["churn"]
print(len(d))
