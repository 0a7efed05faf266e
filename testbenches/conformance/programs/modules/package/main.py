# A package with modules and relative imports.
import tools
import tools.text
from tools.numbers import double
from tools import text as t, VERSION

print(VERSION, tools.VERSION)
print(tools.text.shout("hi"), t.shout("ho"), double(21))
print(tools.text.__name__, tools.__name__)
