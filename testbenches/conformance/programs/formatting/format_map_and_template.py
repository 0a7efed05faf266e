class Default(dict):
    def __missing__(self, key):
        return "{" + key + "}"


print("{a} and {b}".format_map({"a": 1, "b": 2}), "{a} {zz}".format_map(Default(a=1)), "{user[name]}".format(user={"name": "x"}), "{0[0]}{0[2]}".format("abc"), "{p.x}".format(p=type("P", (), {"x": 5})))
from string import Template

t = Template("$who owes $$${amount}")
print(t.substitute(who="Ann", amount=5), t.safe_substitute(who="Bob"))
try:
    t.substitute(who="x")
except KeyError as e:
    print("KeyError", e)
