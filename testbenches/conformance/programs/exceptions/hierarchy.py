for e in (ArithmeticError, AssertionError, AttributeError, BufferError, EOFError, FloatingPointError, GeneratorExit, ImportError, IndentationError, IndexError, KeyError, KeyboardInterrupt,
          LookupError, MemoryError, ModuleNotFoundError, NameError, NotImplementedError, OSError, OverflowError, RecursionError, ReferenceError, RuntimeError, StopAsyncIteration, StopIteration,
          SyntaxError, SystemError, SystemExit, TypeError, UnboundLocalError, UnicodeDecodeError, UnicodeError, ValueError, Warning, UserWarning, DeprecationWarning, ZeroDivisionError,
          FileNotFoundError, PermissionError, TimeoutError, ConnectionError, InterruptedError, BaseExceptionGroup, ExceptionGroup):
    print(" < ".join(c.__name__ for c in e.__mro__[:-1]))
print(IOError is OSError, EnvironmentError is OSError)
