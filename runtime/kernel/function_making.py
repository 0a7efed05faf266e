"""Function objects that a def statement makes when it runs: a copy of the descriptor in the image, with what belongs to this one."""

from __pysm import copy_words, load_word, new, retag, store_word
from function_words import ADDRESS_MASK, ANNOTATIONS, CLOSURE, CODE, DEFAULTS, KEYWORD_DEFAULTS, descriptor
from tags import ARRAY, FUNCTION, INT

DESCRIPTOR_WORDS = 14
OWN_WORD = 12


def make_function(template, defaults, keyword_defaults, closure, annotations):
    source = descriptor(template)
    words = new(ARRAY, DESCRIPTOR_WORDS)
    copy_words(words, 1, source, 1, OWN_WORD - 1)
    store_word(words, DEFAULTS, defaults)
    store_word(words, KEYWORD_DEFAULTS, keyword_defaults)
    store_word(words, CLOSURE, closure)
    store_word(words, ANNOTATIONS, annotations)
    store_word(words, CODE, load_word(source, CODE))
    store_word(words, OWN_WORD, at_address(load_word(source, OWN_WORD), words))
    return at_address(template, words)


def at_address(function, words):
    return retag(FUNCTION, retag(INT, function) & ~ADDRESS_MASK | retag(INT, words) & ADDRESS_MASK)
