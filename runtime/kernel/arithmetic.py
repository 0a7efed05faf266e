"""
Operators with two operands, of any values: ints beyond 64 bits at once, all others by methods of their types.
"""

from __pysm import tag_of
from bigints import add_ints, and_ints, floordiv_ints, lshift_ints, mod_ints, mul_ints, or_ints, rshift_ints, sub_ints, xor_ints
from binary_operators import operate, operate_in_place
from int_powers import pow_ints
from strings import join_two
from tags import BIGINT, FLOAT, INSTANCE, INT, STR


def are_ints(a, b):
    """No bools."""
    return (tag_of(a) == INT or tag_of(a) == BIGINT) and (tag_of(b) == INT or tag_of(b) == BIGINT)


def add(a, b):
    if tag_of(a) == STR and tag_of(b) == STR:
        return join_two(a, b)
    if tag_of(a) != INSTANCE and are_ints(a, b):
        return add_ints(a, b)
    return operate(a, b, "__add__", "__radd__", "+")


def subtract(a, b):
    if tag_of(a) != INSTANCE and are_ints(a, b):
        return sub_ints(a, b)
    return operate(a, b, "__sub__", "__rsub__", "-")


def multiply(a, b):
    if tag_of(a) != INSTANCE and are_ints(a, b):
        return mul_ints(a, b)
    return operate(a, b, "__mul__", "__rmul__", "*")


def matrix_multiply(a, b):
    return operate(a, b, "__matmul__", "__rmatmul__", "@")


def divide(a, b):
    return operate(a, b, "__truediv__", "__rtruediv__", "/")


def floor_divide(a, b):
    if tag_of(a) != INSTANCE and are_ints(a, b):
        return floordiv_ints(a, b)
    return operate(a, b, "__floordiv__", "__rfloordiv__", "//")


def modulo(a, b):
    if tag_of(a) != INSTANCE and are_ints(a, b):
        return mod_ints(a, b)
    return operate(a, b, "__mod__", "__rmod__", "%")


def power(a, b):
    if tag_of(b) == INT:
        if tag_of(a) == INT and b >= 0:
            return pow_ints(a, b)
        if tag_of(a) == FLOAT and b == 2:
            # Rounded as pow() rounds it, unless it is too large.
            square = a * a
            if square - square == 0.0:
                return square
    return operate(a, b, "__pow__", "__rpow__", "** or pow()")


def shift_left(a, b):
    if tag_of(a) != INSTANCE and are_ints(a, b):
        return lshift_ints(a, b)
    return operate(a, b, "__lshift__", "__rlshift__", "<<")


def shift_right(a, b):
    if tag_of(a) != INSTANCE and are_ints(a, b):
        return rshift_ints(a, b)
    return operate(a, b, "__rshift__", "__rrshift__", ">>")


def bit_and(a, b):
    if tag_of(a) != INSTANCE and are_ints(a, b):
        return and_ints(a, b)
    return operate(a, b, "__and__", "__rand__", "&")


def bit_xor(a, b):
    if tag_of(a) != INSTANCE and are_ints(a, b):
        return xor_ints(a, b)
    return operate(a, b, "__xor__", "__rxor__", "^")


def bit_or(a, b):
    if tag_of(a) != INSTANCE and are_ints(a, b):
        return or_ints(a, b)
    return operate(a, b, "__or__", "__ror__", "|")


def add_in_place(a, b):
    if tag_of(a) == STR and tag_of(b) == STR:
        return join_two(a, b)
    if tag_of(a) != INSTANCE and are_ints(a, b):
        return add_ints(a, b)
    return operate_in_place(a, b, "__iadd__", "__add__", "__radd__", "+=")


def subtract_in_place(a, b):
    if tag_of(a) != INSTANCE and are_ints(a, b):
        return sub_ints(a, b)
    return operate_in_place(a, b, "__isub__", "__sub__", "__rsub__", "-=")


def multiply_in_place(a, b):
    if tag_of(a) != INSTANCE and are_ints(a, b):
        return mul_ints(a, b)
    return operate_in_place(a, b, "__imul__", "__mul__", "__rmul__", "*=")


def matrix_multiply_in_place(a, b):
    return operate_in_place(a, b, "__imatmul__", "__matmul__", "__rmatmul__", "@=")


def divide_in_place(a, b):
    return operate_in_place(a, b, "__itruediv__", "__truediv__", "__rtruediv__", "/=")


def floor_divide_in_place(a, b):
    if tag_of(a) != INSTANCE and are_ints(a, b):
        return floordiv_ints(a, b)
    return operate_in_place(a, b, "__ifloordiv__", "__floordiv__", "__rfloordiv__", "//=")


def modulo_in_place(a, b):
    if tag_of(a) != INSTANCE and are_ints(a, b):
        return mod_ints(a, b)
    return operate_in_place(a, b, "__imod__", "__mod__", "__rmod__", "%=")


def power_in_place(a, b):
    return operate_in_place(a, b, "__ipow__", "__pow__", "__rpow__", "**=")


def shift_left_in_place(a, b):
    if tag_of(a) != INSTANCE and are_ints(a, b):
        return lshift_ints(a, b)
    return operate_in_place(a, b, "__ilshift__", "__lshift__", "__rlshift__", "<<=")


def shift_right_in_place(a, b):
    if tag_of(a) != INSTANCE and are_ints(a, b):
        return rshift_ints(a, b)
    return operate_in_place(a, b, "__irshift__", "__rshift__", "__rrshift__", ">>=")


def bit_and_in_place(a, b):
    if tag_of(a) != INSTANCE and are_ints(a, b):
        return and_ints(a, b)
    return operate_in_place(a, b, "__iand__", "__and__", "__rand__", "&=")


def bit_xor_in_place(a, b):
    if tag_of(a) != INSTANCE and are_ints(a, b):
        return xor_ints(a, b)
    return operate_in_place(a, b, "__ixor__", "__xor__", "__rxor__", "^=")


def bit_or_in_place(a, b):
    if tag_of(a) != INSTANCE and are_ints(a, b):
        return or_ints(a, b)
    return operate_in_place(a, b, "__ior__", "__or__", "__ror__", "|=")
