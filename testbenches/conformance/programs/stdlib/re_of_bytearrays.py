# What is found in a bytearray or memoryview are bytes.
import re

text = bytearray(b'key=1; other=22')
pair = re.compile(rb'(\w+)=(\d+)(!)?')
match = pair.search(text)
print(match.group(), match.groups(), match.group(1, 2), match.string is text, match.expand(rb'\2:\1'))
print(pair.findall(text), re.findall(rb'\d', memoryview(text)))
print(re.sub(rb'\d', b'#', text), re.sub(rb'x', b'', text[:3]), re.subn(rb'=', rb'-', memoryview(text)))
print(re.split(rb';\s*', text), re.split(rb'(=)', memoryview(b'a=b')))
print(re.sub(rb'\d+', lambda m: m.group() * 2, text))
