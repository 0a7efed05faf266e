"""The exceptions that operators and built-in functions raise, with CPython's texts."""

from __pysm import tag_of
from console import ERRORS, put_text, put_value
from tags import BOOL, ELLIPSIS, FLOAT, FUNCTION, INT, NONE, NOT_IMPLEMENTED, STR, TUPLE
from tracebacks import begin_error, end_error, raise_error


def put_type(value):
    """The name of a value's type."""
    tag = tag_of(value)
    put_text(ERRORS, "int" if tag == INT else "bool" if tag == BOOL else "NoneType" if tag == NONE else "str" if tag == STR
             else "function" if tag == FUNCTION else "tuple" if tag == TUPLE else "float" if tag == FLOAT
             else "ellipsis" if tag == ELLIPSIS else "NotImplementedType" if tag == NOT_IMPLEMENTED else "object")


def is_int(value):
    tag = tag_of(value)
    return tag == INT or tag == BOOL


def raise_overflow():
    raise_error("OverflowError: integer result does not fit in 64 bits: big integers are not supported yet")


def raise_unsupported_operands(a, b, operator):
    if tag_of(a) == STR or tag_of(b) == STR:
        # CPython may have a result for these.
        begin_error("NotImplementedError: operator ")
        put_text(ERRORS, operator)
        put_text(ERRORS, " on str: not supported yet")
        end_error()
    begin_error("TypeError: unsupported operand type(s) for ")
    put_text(ERRORS, operator)
    put_text(ERRORS, ": '")
    put_type(a)
    put_text(ERRORS, "' and '")
    put_type(b)
    put_text(ERRORS, "'")
    end_error()


def raise_no_order(a, b, operator):
    if tag_of(a) == STR and tag_of(b) == STR:
        raise_unsupported_operands(a, b, operator)
    begin_error("TypeError: '")
    put_text(ERRORS, operator)
    put_text(ERRORS, "' not supported between instances of '")
    put_type(a)
    put_text(ERRORS, "' and '")
    put_type(b)
    put_text(ERRORS, "'")
    end_error()


def raise_type_error(before, value, after):
    """A TypeError whose text names the value's type."""
    begin_error("TypeError: ")
    put_text(ERRORS, before)
    put_type(value)
    put_text(ERRORS, after)
    end_error()


def raise_assertion():
    raise_error("AssertionError")


def raise_assertion_message(message):
    begin_error("AssertionError")
    if tag_of(message) == STR and message == "":
        end_error()
    put_text(ERRORS, ": ")
    put_value(ERRORS, message)
    end_error()
