"""What a program can ask of code: of a function, of a generator, of a frame that an exception has passed."""

from __pysm import load_word, new, store_word, tag_of
from exception_types import AttributeError
from exceptions import throw
from function_words import CODE, QUALIFIED_NAME, SHAPE, descriptor
from object_class import object
from strings import concat
from tags import INSTANCE, TUPLE
from types import CLASS, size_of

# Words of a code object: a function, or None for that of a frame; the code's name; the file's; what the compiler noted of the function.
FUNCTION = 3
CODE_NAME = 4
FILE_NAME = 5
NOTES = 6
CODE_WORDS = 7


def new_code(function, name, file_name, notes):
    made = new(INSTANCE, CODE_WORDS)
    store_word(made, CLASS, code)
    store_word(made, 2, None)
    store_word(made, FUNCTION, function)
    store_word(made, CODE_NAME, name)
    store_word(made, FILE_NAME, file_name)
    store_word(made, NOTES, notes)
    return made


def code_of(function):
    """The code object of a function, which is always the same. The descriptor has what the compiler noted until it is first asked for."""
    words = descriptor(function)
    notes = load_word(words, CODE)
    if tag_of(notes) == TUPLE:
        notes = new_code(function, load_word(notes, 8), load_word(notes, 1), notes)
        store_word(words, CODE, notes)
    return notes


def note(self, i):
    """Note number i of the compiler: 1 file, 2 first line, 3 flags, 4 names of locals, 5 of cells, 6 of free variables, 7 of globals and attributes, 8 the name."""
    notes = load_word(self, NOTES)
    if notes is None:
        throw(AttributeError, "this attribute of a frame's code object is not kept")
    return load_word(notes, i)


def shape_of(self):
    note(self, 1)
    return load_word(descriptor(load_word(self, FUNCTION)), SHAPE)


class code(object):
    _words = 7
    _flags = 20
    _checks_self = True

    def __repr__(self):
        return concat(("<code object ", load_word(self, CODE_NAME), ", file \"", load_word(self, FILE_NAME), "\">"))

    @property
    def co_name(self):
        return load_word(self, CODE_NAME)

    @property
    def co_filename(self):
        return load_word(self, FILE_NAME)

    @property
    def co_qualname(self):
        note(self, 1)
        return load_word(descriptor(load_word(self, FUNCTION)), QUALIFIED_NAME)

    @property
    def co_argcount(self):
        return shape_of(self) >> 8 & 0xFF

    @property
    def co_posonlyargcount(self):
        return shape_of(self) & 0xFF

    @property
    def co_kwonlyargcount(self):
        return shape_of(self) >> 16 & 0xFF

    @property
    def co_firstlineno(self):
        return note(self, 2)

    @property
    def co_flags(self):
        return note(self, 3)

    @property
    def co_varnames(self):
        return note(self, 4)

    @property
    def co_nlocals(self):
        return size_of(note(self, 4)) - 1

    @property
    def co_cellvars(self):
        return note(self, 5)

    @property
    def co_freevars(self):
        return note(self, 6)

    @property
    def co_names(self):
        return note(self, 7)


class frame(object):
    """Where an exception has passed, or a generator is suspended. Word 3: the number of the location."""

    _words = 4
    _flags = 20
    _checks_self = True

    @property
    def f_code(self):
        return code_at(load_word(self, 3))

    @property
    def f_lineno(self):
        return line_of(load_word(self, 3))


def new_frame(location):
    made = new(INSTANCE, 4)
    store_word(made, CLASS, frame)
    store_word(made, 2, None)
    store_word(made, 3, location)
    return made


def code_at(location):
    """A code object that knows its names only."""
    return new_code(None, function_of(location), file_of(location), None)


from traceback_class import file_of, function_of, line_of
