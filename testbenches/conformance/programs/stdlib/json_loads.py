# json.loads, and what is no JSON.
import json

print(json.loads('{"a": [1, 2.5, -3e2, true, false, null], "b": {"c": "\\u00e9\\n\\ud83d\\ude00"}}'))
print(json.loads(" [ ] "), json.loads('"x"'), json.loads("12"), json.loads("-0.0"), json.loads("1E3"))
data = {"list": [1, [2, [3]]], "text": 'q"uote', "n": None}
print(json.loads(json.dumps(data)) == data)
for bad in ('{"a": }', "[1, 2", "", "nul", '{"a" 1}', "[1] 2", '{1: 2}', '"unended'):
    try:
        json.loads(bad)
    except ValueError as e:
        print(type(e).__name__, e)
