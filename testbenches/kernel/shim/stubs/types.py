"""Names of types."""

import values


def type_name(x):
    return values.to_word(type(values.from_word(x)).__name__)
