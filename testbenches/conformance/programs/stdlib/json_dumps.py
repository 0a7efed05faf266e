# json.dumps of all kinds of values.
import json

print(json.dumps({"a": 1, "b": [True, False, None], "c": 1.5, "d": "text"}))
print(json.dumps([]), json.dumps({}), json.dumps("é\n\"\\\t"), json.dumps(10 ** 20), json.dumps(float("inf")))
print(json.dumps("é", ensure_ascii=False), json.dumps("😀"))
print(json.dumps({"b": 1, "a": {"z": 0, "y": 1}}, sort_keys=True))
print(json.dumps([1, {"k": [2, 3]}, []], indent=2))
print(json.dumps({"a": [1, 2]}, separators=(",", ":")), json.dumps((1, 2)), json.dumps({1: 2, None: 3, True: 4}))
for bad in (lambda: json.dumps({1, 2}), lambda: json.dumps({(1,): 2}), lambda: json.dumps(object)):
    try:
        bad()
    except TypeError as e:
        print("TypeError", e)
