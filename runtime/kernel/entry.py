"""What compiled code calls by name."""

from attribute_changes import delete_attribute, set_attribute
from base_exception import BaseException, TypeError
from build_class import build_class
from call_ex import call_ex
from keyword_calls import trap_call_kw
from console import print_text
from console_input import read_console, use_input
from clock import sleep_ms, sleep_us, ticks_ms, ticks_us
from async_iteration import end_async_for, get_async_iterator, get_async_next, wrap_async
from delegation import get_awaitable, get_yield_from, mark_awaited, result_of_send, send
from dicts import dict_set
from direct_calls import trap_call
from displays import (build_slice, dict_of, dict_of_keys, extend_display, list_of, list_to_tuple, merge_keywords, set_of, set_update, string_of, unpack, unpack_with_rest,
                      update_dict)
from exception_groups import match_group, reraise_star
from exception_types import AssertionError
from exceptions import exception_matches, raise_again, raise_from, raise_value, reraise
from format_value import format_value
from function_making import make_function
from handled import get_handled
from generators import generator_enters, generator_fail, generator_handles, generator_leaves, generator_return, make_generator
from lists import list_append, list_extend
from global_names import globals_of as module_globals
from iteration_builtins import sorted_by
from memory_views import item_at, put_item
from namespaces import delete_name, find_name, locals_of, set_up_annotations, sorted_names, store_name
from patterns import is_mapping, is_sequence, match_class, match_keys
from number_builtins import greatest_of, greatest_of_two, least_of, least_of_two
from pins import Pin, pin_object
from receivers import check_receiver
from printing import print_result, print_value, use_output, write_text
from range_lengths import range_length
from sets import set_add
from statements import async_with_enter, async_with_exit, no_module, with_enter, with_exception, with_exit
from subscripts import delete_item, set_item
from super_class import super_method, super_of, super_without
from tag_classes import class_of_tag
from truth import length_of
from types import type_of
