"""How classes are shown."""

from __pysm import load_word, tag_of
from strings import concat
from tags import STR
from types import MODULE_NAME, QUALIFIED_NAME

BUILTINS = "builtins"


def class_path(cls):
    """The qualified name of a class, after its module's where that is not builtins."""
    module = load_word(cls, MODULE_NAME)
    if tag_of(module) != STR or module is BUILTINS:
        return load_word(cls, QUALIFIED_NAME)
    return concat((module, ".", load_word(cls, QUALIFIED_NAME)))


def class_repr(cls):
    return concat(("<class '", class_path(cls), "'>"))
