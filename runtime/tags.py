"""Type tags of words, as in isa/Tag.cs."""

UNBOUND = 0
NONE = 1
NOT_IMPLEMENTED = 2
ELLIPSIS = 3
BOOL = 4
INT = 5
FLOAT = 6
RAW = 7
FUNCTION = 0x81
STR = 0x90
TUPLE = 0x92
