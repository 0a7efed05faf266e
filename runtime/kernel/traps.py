"""
What instructions trap to: one function for each operator, with the operands as arguments. The result goes where the instruction's
would. See toolchain/Compile/TrapHandlers.cs for who traps to what.
"""

from __pysm import tag_of
from errors import is_int, raise_no_order, raise_overflow, raise_type_error, raise_unsupported_operands
from integers import power
from strings import is_equal, length
from tags import INT, STR
from tracebacks import raise_error, read_unbound


def trap_unbound(a, b):
    read_unbound(tag_of(a))


def check(tag_a, tag_b):
    """Both operands have a value."""
    if tag_a == 0 or tag_b == 0:
        read_unbound(tag_a)


def trap_binary(a, b, operator):
    """Operators whose only cause with ints is a result that does not fit."""
    if is_int(a) and is_int(b):
        raise_overflow()
    raise_unsupported_operands(a, b, operator)


def trap_division(a, b, operator, zero):
    if is_int(a) and is_int(b):
        if b == 0:
            raise_error(zero)
        raise_overflow()
    raise_unsupported_operands(a, b, operator)


def trap_shift(a, b, operator):
    if is_int(a) and is_int(b):
        if b < 0:
            raise_error("ValueError: negative shift count")
        raise_overflow()
    raise_unsupported_operands(a, b, operator)


def trap_power(a, b, operator):
    if is_int(a) and is_int(b):
        return power(a, b)
    raise_unsupported_operands(a, b, operator)


def trap_add(a, b):
    check(tag_of(a), tag_of(b))
    trap_binary(a, b, "+")


def trap_sub(a, b):
    check(tag_of(a), tag_of(b))
    trap_binary(a, b, "-")


def trap_mul(a, b):
    check(tag_of(a), tag_of(b))
    trap_binary(a, b, "*")


def trap_matmul(a, b):
    check(tag_of(a), tag_of(b))
    trap_binary(a, b, "@")


def trap_truediv(a, b):
    check(tag_of(a), tag_of(b))
    trap_binary(a, b, "/")


def trap_and(a, b):
    check(tag_of(a), tag_of(b))
    trap_binary(a, b, "&")


def trap_xor(a, b):
    check(tag_of(a), tag_of(b))
    trap_binary(a, b, "^")


def trap_or(a, b):
    check(tag_of(a), tag_of(b))
    trap_binary(a, b, "|")


def trap_floordiv(a, b):
    check(tag_of(a), tag_of(b))
    trap_division(a, b, "//", "ZeroDivisionError: integer division or modulo by zero")


def trap_mod(a, b):
    check(tag_of(a), tag_of(b))
    trap_division(a, b, "%", "ZeroDivisionError: integer modulo by zero")


def trap_lshift(a, b):
    check(tag_of(a), tag_of(b))
    trap_shift(a, b, "<<")


def trap_rshift(a, b):
    check(tag_of(a), tag_of(b))
    trap_shift(a, b, ">>")


def trap_pow(a, b):
    check(tag_of(a), tag_of(b))
    return trap_power(a, b, "** or pow()")


def trap_iadd(a, b):
    check(tag_of(a), tag_of(b))
    trap_binary(a, b, "+=")


def trap_isub(a, b):
    check(tag_of(a), tag_of(b))
    trap_binary(a, b, "-=")


def trap_imul(a, b):
    check(tag_of(a), tag_of(b))
    trap_binary(a, b, "*=")


def trap_imatmul(a, b):
    check(tag_of(a), tag_of(b))
    trap_binary(a, b, "@=")


def trap_itruediv(a, b):
    check(tag_of(a), tag_of(b))
    trap_binary(a, b, "/=")


def trap_iand(a, b):
    check(tag_of(a), tag_of(b))
    trap_binary(a, b, "&=")


def trap_ixor(a, b):
    check(tag_of(a), tag_of(b))
    trap_binary(a, b, "^=")


def trap_ior(a, b):
    check(tag_of(a), tag_of(b))
    trap_binary(a, b, "|=")


def trap_ifloordiv(a, b):
    check(tag_of(a), tag_of(b))
    trap_division(a, b, "//=", "ZeroDivisionError: integer division or modulo by zero")


def trap_imod(a, b):
    check(tag_of(a), tag_of(b))
    trap_division(a, b, "%=", "ZeroDivisionError: integer modulo by zero")


def trap_ilshift(a, b):
    check(tag_of(a), tag_of(b))
    trap_shift(a, b, "<<=")


def trap_irshift(a, b):
    check(tag_of(a), tag_of(b))
    trap_shift(a, b, ">>=")


def trap_ipow(a, b):
    check(tag_of(a), tag_of(b))
    return trap_power(a, b, "**=")


def trap_lt(a, b):
    check(tag_of(a), tag_of(b))
    raise_no_order(a, b, "<")


def trap_le(a, b):
    check(tag_of(a), tag_of(b))
    raise_no_order(a, b, "<=")


def trap_gt(a, b):
    check(tag_of(a), tag_of(b))
    raise_no_order(a, b, ">")


def trap_ge(a, b):
    check(tag_of(a), tag_of(b))
    raise_no_order(a, b, ">=")


def trap_eq(a, b):
    check(tag_of(a), tag_of(b))
    return equal(a, b)


def trap_ne(a, b):
    check(tag_of(a), tag_of(b))
    return not equal(a, b)


def equal(a, b):
    if tag_of(a) == STR and tag_of(b) == STR:
        return is_equal(a, b)
    return a is b


def trap_truth(a, b):
    check(INT, tag_of(b))
    return truth(b)


def trap_not(a, b):
    check(INT, tag_of(b))
    return not truth(b)


def truth(value):
    """Of a value whose tag alone does not tell."""
    return length(value) != 0 if tag_of(value) == STR else True


def trap_neg(a, b):
    check(INT, tag_of(b))
    if is_int(b):
        raise_overflow()
    raise_type_error("bad operand type for unary -: '", b, "'")


def trap_pos(a, b):
    check(INT, tag_of(b))
    raise_type_error("bad operand type for unary +: '", b, "'")


def trap_invert(a, b):
    check(INT, tag_of(b))
    raise_type_error("bad operand type for unary ~: '", b, "'")


def trap_index(a, b):
    check(INT, tag_of(b))
    raise_type_error("'", b, "' object cannot be interpreted as an integer")
