"""
What instructions trap to: one function for each operator, with the operands as arguments. The result goes where the instruction's
would. See toolchain/Compile/TrapHandlers.cs for who traps to what.
"""

from __pysm import GET_ITEMS, SITES, check_values, frame_pointer, load_stack, load_word, retag, store_stack, tag_of
from arithmetic import (add, add_in_place, bit_and, bit_and_in_place, bit_or, bit_or_in_place, bit_xor, bit_xor_in_place, divide, divide_in_place, floor_divide,
                        floor_divide_in_place, matrix_multiply, matrix_multiply_in_place, modulo, modulo_in_place, multiply, multiply_in_place, power,
                        power_in_place, shift_left, shift_left_in_place, shift_right, shift_right_in_place, subtract, subtract_in_place)
from attribute_changes import set_attribute
from attributes import get_attribute, get_method
from bigints import add_ints, compare_ints, sub_ints
from comparisons import equal, greater, greater_equal, less, less_equal, not_equal
from exception_types import OverflowError
from exceptions import raise_exception, throw
from indexes import index_of
from generators import resume_trapped, yield_trapped
from iteration import get_iterator, next_trapped
from memory_errors import memory_error
from moves import trap_fill_words, trap_move_source, trap_move_words
from protocols import is_in
from subscripts import get_item, set_item
from strings import is_equal
from tags import BOOL, FRAME, INT, STR
from truth import truth
from types import FIRST_TYPE, find_in_mro
from unary_operators import invert, negative, positive
from unbound import read_unbound
from unwind import FRAME_MASK, PC_MASK, find_site

# Kinds of a frame word: where the result goes.
BRANCH_IF_TRUE = 1
BRANCH_IF_FALSE = 2


def trap_unbound(a, b):
    read_unbound(tag_of(a))


def branching(result, frame):
    """A result that is no Bool, of a trap's handler with that frame: its truth, where the instruction branches by it."""
    kind = retag(INT, load_stack(frame - 1)) >> 55 & 3
    return truth(result) if kind == BRANCH_IF_TRUE or kind == BRANCH_IF_FALSE else result


def trap_add(a, b):
    check_values(a, b)
    return add(a, b)


def trap_sub(a, b):
    check_values(a, b)
    return subtract(a, b)


def trap_mul(a, b):
    check_values(a, b)
    return multiply(a, b)


def trap_matmul(a, b):
    check_values(a, b)
    return matrix_multiply(a, b)


def trap_truediv(a, b):
    check_values(a, b)
    return divide(a, b)


def trap_floordiv(a, b):
    check_values(a, b)
    return floor_divide(a, b)


def trap_mod(a, b):
    check_values(a, b)
    return modulo(a, b)


def trap_pow(a, b):
    check_values(a, b)
    return power(a, b)


def trap_lshift(a, b):
    check_values(a, b)
    return shift_left(a, b)


def trap_rshift(a, b):
    check_values(a, b)
    return shift_right(a, b)


def trap_and(a, b):
    check_values(a, b)
    return bit_and(a, b)


def trap_xor(a, b):
    check_values(a, b)
    return bit_xor(a, b)


def trap_or(a, b):
    check_values(a, b)
    return bit_or(a, b)


def trap_iadd(a, b):
    check_values(a, b)
    return add_in_place(a, b)


def trap_isub(a, b):
    check_values(a, b)
    return subtract_in_place(a, b)


def trap_imul(a, b):
    check_values(a, b)
    return multiply_in_place(a, b)


def trap_imatmul(a, b):
    check_values(a, b)
    return matrix_multiply_in_place(a, b)


def trap_itruediv(a, b):
    check_values(a, b)
    return divide_in_place(a, b)


def trap_ifloordiv(a, b):
    check_values(a, b)
    return floor_divide_in_place(a, b)


def trap_imod(a, b):
    check_values(a, b)
    return modulo_in_place(a, b)


def trap_ipow(a, b):
    check_values(a, b)
    return power_in_place(a, b)


def trap_ilshift(a, b):
    check_values(a, b)
    return shift_left_in_place(a, b)


def trap_irshift(a, b):
    check_values(a, b)
    return shift_right_in_place(a, b)


def trap_iand(a, b):
    check_values(a, b)
    return bit_and_in_place(a, b)


def trap_ixor(a, b):
    check_values(a, b)
    return bit_xor_in_place(a, b)


def trap_ior(a, b):
    check_values(a, b)
    return bit_or_in_place(a, b)


def trap_lt(a, b):
    check_values(a, b)
    result = less(a, b)
    return result if tag_of(result) == BOOL else branching(result, frame_pointer())


def trap_le(a, b):
    check_values(a, b)
    result = less_equal(a, b)
    return result if tag_of(result) == BOOL else branching(result, frame_pointer())


def trap_gt(a, b):
    check_values(a, b)
    result = greater(a, b)
    return result if tag_of(result) == BOOL else branching(result, frame_pointer())


def trap_ge(a, b):
    check_values(a, b)
    result = greater_equal(a, b)
    return result if tag_of(result) == BOOL else branching(result, frame_pointer())


def trap_eq(a, b):
    check_values(a, b)
    if tag_of(a) == STR and tag_of(b) == STR:
        return is_equal(a, b)
    result = equal(a, b)
    return result if tag_of(result) == BOOL else branching(result, frame_pointer())


def trap_ne(a, b):
    check_values(a, b)
    if tag_of(a) == STR and tag_of(b) == STR:
        return not is_equal(a, b)
    result = not_equal(a, b)
    return result if tag_of(result) == BOOL else branching(result, frame_pointer())


def trap_in(a, b):
    check_values(a, b)
    return is_in(a, b)


def trap_notin(a, b):
    check_values(a, b)
    return not is_in(a, b)


def trap_getitem(a, b):
    check_values(a, b)
    tag = tag_of(a)
    method = load_word(GET_ITEMS, tag - FIRST_TYPE) if STR <= tag else None
    return get_item(a, b) if method is None else method(a, b)


def trap_getattr(a, b):
    check_values(a, b)
    return get_attribute(a, b)


def trap_getmethod(a, b):
    check_values(a, b)
    return get_method(a, b)


def trap_find(a, b):
    return find_in_mro(a, b)


def trap_setitem(a, b, c):
    check_values(a, b)
    set_item(a, b, c)


def trap_setattr(a, b, c):
    check_values(a, a)
    set_attribute(a, b, c)


def trap_truth(a, b):
    check_values(b, b)
    return truth(b)


def trap_not(a, b):
    check_values(b, b)
    return not truth(b)


def trap_neg(a, b):
    check_values(b, b)
    return negative(b)


def trap_pos(a, b):
    check_values(b, b)
    return positive(b)


def trap_invert(a, b):
    check_values(b, b)
    return invert(b)


def trap_index(a, b):
    check_values(b, b)
    return index_of(b)


def trap_iter(a, b):
    check_values(b, b)
    return get_iterator(b)


def trap_next(a, b):
    check_values(b, b)
    return next_trapped(b)


def trap_resume(a, b):
    return resume_trapped(a, b)


def trap_yield(a, b):
    check_values(a, b)
    return yield_trapped(a, b, frame_pointer())


def trap_for(a, b):
    """A for statement over a range whose items do not all fit in 64 bits; in the library, whose code has no sites, it raises an error."""
    check_values(a, b)
    own = frame_pointer() - 1
    word = retag(INT, load_stack(own))
    site = find_site((word >> 21 & PC_MASK) - 1)
    loop = load_word(SITES, site) if site else 0
    distance = (loop & 0x3FFF ^ 0x2000) - 0x2000
    if distance == 0:
        throw(OverflowError, "Python int too large to convert to C ssize_t")
    if loop >> 21 & 1:
        a = sub_ints(a, 1)
        goes_on = compare_ints(a, b) > 0
    else:
        a = add_ints(a, 1)
        goes_on = compare_ints(a, b) < 0
    if goes_on:
        store_stack((word >> 41 & FRAME_MASK) + (loop >> 14 & 127), a)
        store_stack(own, retag(FRAME, word + (distance - 1 << 21)))


def trap_new(a, b):
    """The heap has no room for an object of b words."""
    raise_exception(memory_error(b))
