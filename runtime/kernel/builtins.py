"""The names that programs see without importing them."""

from async_iteration import aiter, anext
from base_exception import BaseException, Exception, TypeError
from bytearray_type import bytearray
from bytes_type import bytes
from complex_type import complex
from console_input import input
from descriptors import classmethod, property, staticmethod
from dict_type import dict
from exception_groups import BaseExceptionGroup, ExceptionGroup
from exception_types import (ArithmeticError, AssertionError, AttributeError, BufferError, BytesWarning, DeprecationWarning, EncodingWarning, EOFError,
                             FloatingPointError, FutureWarning, GeneratorExit, ImportError, ImportWarning, IndexError, KeyboardInterrupt, KeyError, LookupError,
                             MemoryError, ModuleNotFoundError, NameError, NotImplementedError, OverflowError, PendingDeprecationWarning, RecursionError,
                             ReferenceError, ResourceWarning, RuntimeError, RuntimeWarning, StopAsyncIteration, StopIteration, SyntaxWarning, SystemError,
                             SystemExit, UnboundLocalError, UnicodeWarning, UserWarning, ValueError, Warning, ZeroDivisionError)
from float_type import float
from int_type import bool, int
from iteration_builtins import iter, next, sorted
from iterator_types import enumerate, filter, map, reversed, zip
from list_type import list
from memoryview_type import memoryview
from number_builtins import abs, all, any, bin, divmod, hex, max, min, oct, pow, round, sum
from object_builtins import callable, delattr, dir, getattr, hasattr, hash, id, isinstance, issubclass, len, repr, setattr, vars
from object_class import object
from os_errors import OSError as EnvironmentError
from os_errors import OSError as IOError
from os_errors import (BlockingIOError, BrokenPipeError, ChildProcessError, ConnectionAbortedError, ConnectionError, ConnectionRefusedError, ConnectionResetError,
                       FileExistsError, FileNotFoundError, InterruptedError, IsADirectoryError, NotADirectoryError, OSError, PermissionError, ProcessLookupError,
                       TimeoutError)
from printing import print
from range_type import range
from set_type import frozenset, set
from site_builtins import exit, quit
from slice_type import slice
from str_type import str
from super_class import super
from syntax_errors import IndentationError, SyntaxError, TabError
from text_builtins import ascii, chr, format, ord
from tuple_type import tuple
from type_class import type
from unicode_errors import UnicodeDecodeError, UnicodeEncodeError, UnicodeError, UnicodeTranslateError
