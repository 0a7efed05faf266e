# Two modules that import each other.
import first

print(first.call(), first.second.call())
