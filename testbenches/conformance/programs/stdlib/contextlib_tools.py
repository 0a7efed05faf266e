# suppress, closing, ExitStack, redirect_stdout.
from contextlib import suppress, closing, ExitStack, redirect_stdout, contextmanager, nullcontext
import io

with suppress(KeyError, ValueError):
    {}["x"]
    print("never")
print("after")


class Thing:
    def close(self):
        print("closed")


with closing(Thing()) as t:
    print(type(t).__name__)


@contextmanager
def named(n):
    print("enter", n)
    yield n
    print("exit", n)


with ExitStack() as stack:
    values = [stack.enter_context(named(i)) for i in range(3)]
    stack.callback(print, "callback")
    print(values)
buffer = io.StringIO()
with redirect_stdout(buffer):
    print("hidden")
print(repr(buffer.getvalue()))
with nullcontext(5) as five:
    print(five)
