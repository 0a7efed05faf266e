"""temporary"""
from console import OUTPUT, put_text
from texts import repr_of, str_of
from __pysm import put_char


def print_value(value):
    put_text(OUTPUT, str_of(value))


def print_result(value):
    put_text(OUTPUT, repr_of(value))
