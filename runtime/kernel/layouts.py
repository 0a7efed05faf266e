"""Which of a class's bases says how its instances are laid out."""

from __pysm import load_word
from base_exception import TypeError
from exceptions import throw
from types import BASES, INSTANCE_WORDS, VALUE_TAG, is_subclass, size_of


def best_base(bases):
    """The base whose layout contains those of the others."""
    best = None
    solid = None
    for i in range(1, size_of(bases)):
        base = load_word(bases, i)
        layout = solid_base(base)
        if solid is None or is_subclass(layout, solid) and layout is not solid:
            best = base
            solid = layout
        elif not is_subclass(solid, layout):
            throw(TypeError, "multiple bases have instance lay-out conflict")
    return best


def solid_base(cls):
    """The class of the mro that added the last words to the layout."""
    bases = load_word(cls, BASES)
    if size_of(bases) == 1:
        return cls
    base = best_base(bases)
    if load_word(cls, INSTANCE_WORDS) != load_word(base, INSTANCE_WORDS) or load_word(cls, VALUE_TAG) != load_word(base, VALUE_TAG):
        return cls
    return solid_base(base)
