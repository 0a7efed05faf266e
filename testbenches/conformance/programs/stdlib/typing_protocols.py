from typing import Protocol, SupportsAbs, SupportsFloat, SupportsIndex, SupportsInt, SupportsRound, TypeVar, runtime_checkable


@runtime_checkable
class Switch(Protocol):
    def on(self): ...
    def off(self): ...


class Relay:
    def on(self):
        return 'click'

    def off(self):
        return 'clack'


class Button:
    def on(self):
        return 'pressed'


class Broken(Relay):
    off = None


for thing in Relay(), Button(), Broken(), Relay, 5:
    print(type(thing).__name__, isinstance(thing, Switch))
print(issubclass(Relay, Switch), issubclass(Button, Switch), issubclass(Broken, Switch))


# Attributes of instances count too, but then classes cannot be asked.
@runtime_checkable
class Named(Protocol):
    name: str


class Pin:
    def __init__(self, name):
        self.name = name


print(isinstance(Pin('a'), Named), isinstance(Relay(), Named))
try:
    issubclass(Pin, Named)
except TypeError as error:
    print(error)


class Silent(Protocol):
    def hush(self): ...


for check in lambda: isinstance(3, Silent), lambda: issubclass(int, Silent), lambda: Silent(), lambda: Switch():
    try:
        print(check())
    except TypeError as error:
        print(error)
try:
    @runtime_checkable
    class Plain:
        pass
except TypeError as error:
    print(error)
try:
    class Wrong(Relay, Protocol):
        pass
except TypeError as error:
    print(error)


# A class that inherits a protocol is an ordinary class.
class Lamp(Switch):
    def __init__(self, watts):
        self.watts = watts

    def on(self):
        return self.watts


class Candle(Switch):
    pass


print(Lamp(60).on(), Lamp(60).off(), isinstance(Lamp(1), Switch), Candle().on())
print([base.__name__ for base in Lamp.__mro__])

T = TypeVar('T')


class Source(Protocol[T]):
    def get(self) -> T: ...


class Numbers(Source[int]):
    def get(self):
        return 7


print(Numbers().get(), Source[int], Source.__parameters__)


@runtime_checkable
class SwitchWithLevel(Switch, Protocol):
    level: int


class Dimmer(Relay):
    level = 3


print(isinstance(Dimmer(), SwitchWithLevel), isinstance(Relay(), SwitchWithLevel))
for value in 3, 2.5, 'x', 1j, True:
    print(repr(value), [isinstance(value, kind) for kind in (SupportsInt, SupportsFloat, SupportsIndex, SupportsAbs, SupportsRound)])
