# A module's statements run once, when it is first imported.
print("main begins")
import noisy
import noisy as again
from noisy import value
import other

print(noisy is again, value, other.seen)
noisy.value = 99
print(value, again.value, other.look())
