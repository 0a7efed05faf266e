"""What operators do with any values, for kernel code: truth, items, texts and hashes too."""

from arithmetic import add, bit_and, bit_or, bit_xor, divide, floor_divide, matrix_multiply, modulo, multiply, power, shift_left, shift_right, subtract
from attribute_changes import set_attribute
from attributes import get_attribute, has_attribute
from comparisons import equal, greater, greater_equal, less, less_equal, not_equal
from hashes import hash_of
from indexes import index_of
from protocols import is_in
from subscripts import delete_item, get_item, set_item
from texts import format_of, repr_of, str_of
from truth import length_of, truth
from unary_operators import invert, negative, positive
