# Functions see the globals of the module that defines them.
import counter

count = 1000


def up():
    global count
    count += 1


up()
counter.up()
counter.up()
print(count, counter.count)
counter.count = 50
counter.up()
print(counter.count, counter.read())
from counter import count as copied
counter.up()
print(copied, counter.count)
