"""CPython's errors of encoding and decoding."""

import values


def new_codec_error(cls, arguments):
    return cls(*values.from_word(arguments))
