"""The names that programs see without importing them."""

from base_exception import BaseException, Exception, TypeError
from descriptors import classmethod, property, staticmethod
from exception_types import (ArithmeticError, AssertionError, AttributeError, BufferError, BytesWarning, DeprecationWarning, EncodingWarning, EOFError,
                             FloatingPointError, FutureWarning, GeneratorExit, ImportError, ImportWarning, IndexError, KeyboardInterrupt, KeyError, LookupError,
                             MemoryError, ModuleNotFoundError, NameError, NotImplementedError, OverflowError, PendingDeprecationWarning, RecursionError,
                             ReferenceError, ResourceWarning, RuntimeError, RuntimeWarning, StopAsyncIteration, StopIteration, SyntaxWarning, SystemError,
                             SystemExit, UnboundLocalError, UnicodeWarning, UserWarning, ValueError, Warning, ZeroDivisionError)
from object_builtins import callable, delattr, dir, getattr, hasattr, hash, id, isinstance, issubclass, len, repr, setattr, vars
from object_class import object
from os_errors import OSError as EnvironmentError
from os_errors import OSError as IOError
from os_errors import (BlockingIOError, BrokenPipeError, ChildProcessError, ConnectionAbortedError, ConnectionError, ConnectionRefusedError, ConnectionResetError,
                       FileExistsError, FileNotFoundError, InterruptedError, IsADirectoryError, NotADirectoryError, OSError, PermissionError, ProcessLookupError,
                       TimeoutError)
from super_class import super
from syntax_errors import IndentationError, SyntaxError, TabError
from type_class import type
from unicode_errors import UnicodeDecodeError, UnicodeEncodeError, UnicodeError, UnicodeTranslateError
