class State:
    def on(self, machine):
        return f"{type(self).__name__} ignores on"

    def off(self, machine):
        return f"{type(self).__name__} ignores off"


class Off(State):
    def on(self, machine):
        machine.state = On()
        return "switched on"


class On(State):
    def off(self, machine):
        machine.state = Off()
        return "switched off"


class Lamp:
    def __init__(self):
        self.state = Off()

    def press(self, action):
        return getattr(self.state, action)(self)


lamp = Lamp()
print([lamp.press(a) for a in ("off", "on", "on", "off")], type(lamp.state).__name__)
