"""MicroPython's module of that name: programs that have it run here as they are. What its decorators ask for, machine code, is all there is."""


def const(value):
    return value


def native(function):
    return function


viper = bytecode = native


def opt_level(level=0):
    """The compiler knows one level."""
    return 0
