"""Regular expressions.

A pattern becomes a program for a small machine with an explicit stack of choices, so that matching does not recurse.
Supported is what CPython 3.11 has, but for: LOCALE and DEBUG, \\N{...}, and case folding beyond lower() and upper() of a
character. A repeated group with bounds, (...){m,n}, is copied n times. Groups inside a lazy repeat that matched the empty
string may be reported otherwise than by CPython.
"""


class error(Exception):
    def __init__(self, msg, pattern=None, pos=None):
        self.msg = msg
        self.pattern = pattern
        self.pos = pos
        if pattern is not None and pos is not None:
            newline = '\n' if isinstance(pattern, str) else b'\n'
            self.lineno = pattern.count(newline, 0, pos) + 1
            self.colno = pos - pattern.rfind(newline, 0, pos)
            msg += ' at position ' + str(pos)
            if newline in pattern:
                msg += ' (line ' + str(self.lineno) + ', column ' + str(self.colno) + ')'
        else:
            self.lineno = self.colno = None
        Exception.__init__(self, msg)


class RegexFlag(int):
    def __or__(self, other):
        return RegexFlag(int(self) | int(other))

    __ror__ = __or__

    def __and__(self, other):
        return RegexFlag(int(self) & int(other))

    __rand__ = __and__

    def __invert__(self):
        return RegexFlag(~int(self) & 511)

    def __repr__(self):
        return _flag_names(int(self)) or '0'

    __str__ = __repr__


def _flag_names(flags):
    return '|'.join(['re.' + name for bit, name in ((256, 'ASCII'), (2, 'IGNORECASE'), (8, 'MULTILINE'), (16, 'DOTALL'),
                                                    (64, 'VERBOSE')) if flags & bit])


NOFLAG = RegexFlag(0)
TEMPLATE = T = RegexFlag(1)
IGNORECASE = I = RegexFlag(2)
LOCALE = L = RegexFlag(4)
MULTILINE = M = RegexFlag(8)
DOTALL = S = RegexFlag(16)
UNICODE = U = RegexFlag(32)
VERBOSE = X = RegexFlag(64)
DEBUG = RegexFlag(128)
ASCII = A = RegexFlag(256)

_I, _M, _S, _U, _X, _A = 2, 8, 16, 32, 64, 256
_MANY = 4294967295

# Kinds of nodes and instructions
_CHAR, _SET, _ANY, _TEXT, _SPLIT, _JUMP, _SAVE, _REPEAT, _AT, _REF, _LOOK, _MATCH, _MARK, _MOVED, _IF, _FAIL = range(16)
_SEQ, _ALT, _GROUP, _COND, _EMPTY = range(20, 25)


def _is_word(c, ascii):
    return c == '_' or c.isalnum() and not (ascii and c > '\x7f')


def _in_category(category, c, ascii):
    if category == 'd' or category == 'D':
        is_in = '0' <= c <= '9' if ascii else c.isdecimal()
    elif category == 's' or category == 'S':
        is_in = c in ' \t\n\r\f\v' if ascii else c.isspace()
    else:
        is_in = _is_word(c, ascii)
    return is_in == (category >= 'a')


class _Set:
    """A class of characters, which remembers its answers."""

    def __init__(self, negative, ranges, categories, flags):
        self.negative = negative
        self.ranges = ranges
        self.categories = categories
        self.flags = flags
        self.known = {}

    def _has(self, c):
        n = ord(c)
        for low, high in self.ranges:
            if low <= n <= high:
                return True
        for category in self.categories:
            if _in_category(category, c, self.flags & _A):
                return True
        return False

    def has(self, c):
        answer = self.known.get(c)
        if answer is None:
            answer = self._has(c)
            if not answer and self.flags & _I:
                for other in (c.lower(), c.upper()):
                    if len(other) == 1 and self._has(other):
                        answer = True
            answer = self.known[c] = answer != self.negative
        return answer


class _Parser:
    def __init__(self, text, original, flags):
        self.text = text
        self.original = original
        self.flags = flags
        self.i = 0
        self.groups = 1
        self.names = {}
        self.open = []
        self.widths = {}

    def fail(self, message, pos=None):
        raise error(message, self.original, self.i if pos is None else pos)

    def parse(self):
        node = self.alternatives(self.flags)
        if self.i < len(self.text):
            self.fail('unbalanced parenthesis')
        return node

    def alternatives(self, flags):
        branches = []
        while True:
            node, flags = self.sequence(flags)
            branches.append(node)
            if not self.text.startswith('|', self.i):
                break
            self.i += 1
        return branches[0] if len(branches) == 1 else (_ALT, branches)

    def skip_space(self):
        text = self.text
        while self.i < len(text):
            c = text[self.i]
            if c == '#':
                end = text.find('\n', self.i)
                self.i = len(text) if end < 0 else end + 1
            elif c in ' \t\n\r\f\v':
                self.i += 1
            else:
                break

    def sequence(self, flags):
        text = self.text
        nodes = []
        while True:
            if flags & _X:
                self.skip_space()
            if self.i >= len(text) or text[self.i] in '|)':
                break
            start = self.i
            c = text[start]
            if c in '*+?':
                self.fail('nothing to repeat')
            if c == '{' and self.bounds() is not None:
                self.fail('nothing to repeat', start)
            self.i = start
            if c == '(':
                node, new = self.group(flags, start)
                if node is None:
                    if new != flags:
                        flags = self.flags = new
                    continue
            else:
                node = self.atom(flags)
            if flags & _X:
                self.skip_space()
            node = self.repeats(node, flags, c == '(')
            nodes.append(node)
        return (nodes[0] if len(nodes) == 1 else (_SEQ, nodes)), flags

    def bounds(self):
        """(least, most) of {m,n} at this place, or None where it is no such thing."""
        text = self.text
        start = self.i
        i = start + 1
        numbers = ['', '']
        k = 0
        while i < len(text) and (text[i].isdigit() or text[i] == ',' and k == 0):
            if text[i] == ',':
                k = 1
            else:
                numbers[k] += text[i]
            i += 1
        if i >= len(text) or text[i] != '}' or k == 0 and not numbers[0]:
            return None
        self.i = i + 1
        least = int(numbers[0] or '0')
        most = least if k == 0 else int(numbers[1]) if numbers[1] else _MANY
        if most < least:
            self.fail('min repeat greater than max repeat', start + 1)
        return least, most

    def repeats(self, node, flags, grouped):
        text = self.text
        start = self.i
        c = text[start:start + 1]
        if c == '' or c not in '*+?{':
            return node
        if c == '{':
            bounds = self.bounds()
            if bounds is None:
                return node
        else:
            self.i += 1
            bounds = (1 if c == '+' else 0), (1 if c == '?' else _MANY)
        if node[0] == _AT and not grouped:
            self.fail('nothing to repeat', start)
        mode = 0
        if text.startswith('?', self.i):
            mode = 1
            self.i += 1
        elif text.startswith('+', self.i):
            mode = 2
            self.i += 1
        if flags & _X:
            self.skip_space()
        if text[self.i:self.i + 1] and (text[self.i] in '*+?' or text[self.i] == '{' and self.is_bounds()):
            self.fail('multiple repeat')
        return _REPEAT, node, bounds[0], bounds[1], mode

    def is_bounds(self):
        i = self.i
        answer = self.bounds() is not None
        self.i = i
        return answer

    def literal(self, c, flags):
        if flags & _I and (c.lower() != c or c.upper() != c):
            return _SET, _Set(False, [(ord(c), ord(c))], '', flags)
        return _CHAR, c

    def atom(self, flags):
        c = self.text[self.i]
        self.i += 1
        if c == '.':
            return _ANY, flags & _S
        if c == '^':
            return _AT, '^' if flags & _M else 'A'
        if c == '$':
            return _AT, '$' if flags & _M else 'z'
        if c == '[':
            return self.char_class(flags)
        if c != '\\':
            return self.literal(c, flags)
        start = self.i - 1
        if self.i >= len(self.text):
            self.fail('bad escape (end of pattern)', start)
        c = self.text[self.i]
        if c in 'AZbB':
            self.i += 1
            return _AT, c + 'a' if c in 'bB' and flags & _A else c
        if c in 'dDsSwW':
            self.i += 1
            return _SET, _Set(False, [], c, flags & _A)
        if c in '123456789':
            text = self.text
            self.i += 1
            digits = c
            if text[self.i:self.i + 1].isdigit():
                if len(text) > self.i + 1 and all([d in '01234567' for d in c + text[self.i:self.i + 2]]):
                    self.i -= 1
                    return self.literal(self.escape(start), flags)
                digits += text[self.i]
                self.i += 1
            number = int(digits)
            if number >= self.groups:
                self.fail('invalid group reference ' + digits, start + 1)
            if number in self.open:
                self.fail('cannot refer to an open group', start)
            return _REF, number, flags & _I
        return self.literal(self.escape(start), flags)

    def escape(self, start):
        """The character of the escape whose letter is at i."""
        text = self.text
        c = text[self.i]
        self.i += 1
        if c in 'xuU' and (c == 'x' or isinstance(self.original, str)):
            n = {'x': 2, 'u': 4, 'U': 8}[c]
            digits = text[self.i:self.i + n]
            for k, d in enumerate(digits):
                if d not in '0123456789abcdefABCDEF':
                    digits = digits[:k]
                    break
            if len(digits) != n:
                self.fail('incomplete escape ' + text[start:self.i + len(digits)], start)
            self.i += n
            return chr(int(digits, 16))
        if c in '01234567':
            n = self.i
            while n < len(text) and n < start + 4 and text[n] in '01234567':
                n += 1
            self.i = n
            value = int(text[start + 1:n], 8)
            if value > 255:
                self.fail('octal escape value ' + text[start:n] + ' outside of range 0-0o377', start)
            return chr(value)
        if c in 'abfnrtv':
            return {'a': '\a', 'b': '\b', 'f': '\f', 'n': '\n', 'r': '\r', 't': '\t', 'v': '\v'}[c]
        if c < '\x80' and c.isalnum():
            self.fail('bad escape \\' + c, start)
        return c

    def char_class(self, flags):
        text = self.text
        start = self.i - 1
        negative = text.startswith('^', self.i)
        if negative:
            self.i += 1
        ranges = []
        categories = ''
        first = True
        while True:
            if self.i >= len(text):
                self.fail('unterminated character set', start)
            place = self.i
            if text[place] == ']' and not first:
                break
            first = False
            low = self.class_item()
            if len(low) == 2:
                categories += low[1]
            if text.startswith('-', self.i) and not text.startswith(']', self.i + 1):
                self.i += 1
                if self.i >= len(text):
                    self.fail('unterminated character set', start)
                high = self.class_item()
                if len(low) == 2 or len(high) == 2 or high < low:
                    self.fail('bad character range ' + text[place:self.i], place)
                ranges.append((ord(low), ord(high)))
            elif len(low) == 1:
                ranges.append((ord(low), ord(low)))
        self.i += 1
        if not negative and not categories and len(ranges) == 1 and ranges[0][0] == ranges[0][1]:
            return self.literal(chr(ranges[0][0]), flags)
        return _SET, _Set(negative, ranges, categories, flags)

    def class_item(self):
        """A character, or a backslash and the letter of a category."""
        c = self.text[self.i]
        self.i += 1
        if c != '\\':
            return c
        start = self.i - 1
        if self.i >= len(self.text):
            self.fail('bad escape (end of pattern)', start)
        c = self.text[self.i]
        if c in 'dDsSwW':
            self.i += 1
            return '\\' + c
        if c == 'b':
            self.i += 1
            return '\b'
        return self.escape(start)

    def name(self, end):
        """A name up to the character end."""
        start = self.i
        stop = self.text.find(end, start)
        if stop == start or stop < 0 and start >= len(self.text):
            self.fail('missing group name')
        if stop < 0:
            self.fail('missing ' + end + ', unterminated name', start)
        self.i = stop + 1
        return self.text[start:stop]

    def close(self, start):
        if not self.text.startswith(')', self.i):
            self.fail('missing ), unterminated subpattern', start)
        self.i += 1

    def group(self, flags, start):
        """(node, flags); the node is None where only flags or a comment are there."""
        text = self.text
        self.i += 1
        if not text.startswith('?', self.i):
            return self.capture(None, flags, start), flags
        self.i += 1
        c = text[self.i:self.i + 1]
        self.i += 1
        if c == '':
            self.fail('unexpected end of pattern', self.i - 1)
        if c == ':':
            node = self.alternatives(flags)
        elif c == '>':
            node = _LOOK, self.alternatives(flags), 2, False
        elif c == '#':
            end = text.find(')', self.i)
            if end < 0:
                self.fail('missing ), unterminated comment', start)
            self.i = end + 1
            return None, flags
        elif c in '=!':
            node = _LOOK, self.alternatives(flags), 0, c == '!'
        elif c == '<' and text[self.i:self.i + 1] in ('=', '!'):
            c = text[self.i]
            self.i += 1
            node = _LOOK, self.alternatives(flags), 1, c == '!'
            low, high = self.width(node[1])
            if low != high:
                raise error('look-behind requires fixed-width pattern')
        elif c == '<':
            if self.i >= len(text):
                self.fail('unexpected end of pattern')
            self.fail('unknown extension ?<' + text[self.i], start + 1)
        elif c == 'P':
            c = text[self.i:self.i + 1]
            self.i += 1
            place = self.i
            if c == '<':
                name = self.name('>')
                if not name.isidentifier():
                    self.fail('bad character in group name ' + repr(name), place)
                return self.capture(name, flags, start), flags
            if c == '=':
                name = self.name(')')
                if not name.isidentifier():
                    self.fail('bad character in group name ' + repr(name), place)
                if name not in self.names:
                    self.fail('unknown group name ' + repr(name), place)
                if self.names[name] in self.open:
                    self.fail('cannot refer to an open group', place)
                return (_REF, self.names[name], flags & _I), flags
            if c == '':
                self.fail('unexpected end of pattern', self.i - 1)
            self.fail('unknown extension ?P' + c, start + 1)
        elif c == '(':
            place = self.i
            name = self.name(')')
            if name.isidentifier():
                if name not in self.names:
                    self.fail('unknown group name ' + repr(name), place)
                number = self.names[name]
            elif name.isdigit():
                number = int(name)
                if number == 0:
                    self.fail('bad group number', place)
            else:
                self.fail('bad character in group name ' + repr(name), place)
            yes = self.sequence(flags)[0]
            no = _EMPTY, None
            if text.startswith('|', self.i):
                self.i += 1
                no = self.sequence(flags)[0]
                if text.startswith('|', self.i):
                    self.fail('conditional backref with more than two branches')
            node = _COND, number, yes, no
        else:
            return self.inline_flags(c, flags, start)
        self.close(start)
        return node, flags

    def inline_flags(self, c, flags, start):
        text = self.text
        letters = {'a': _A, 'i': _I, 'm': _M, 's': _S, 'u': _U, 'x': _X}
        on = off = 0
        minus = False
        if c not in letters and c != '-':
            self.fail('unknown extension ?' + c, start + 1)
        while c in letters or c == '-' and not minus:
            if c == '-':
                minus = True
            elif minus:
                off |= letters[c]
            else:
                on |= letters[c]
            c = text[self.i:self.i + 1]
            self.i += 1
        if c == ')' and not minus:
            if start:
                self.fail('global flags not at the start of the expression', start)
            return None, flags | on
        if c != ':':
            self.fail('unknown flag' if c.isalpha() else 'missing flag' if minus and not off else
                      'missing :' if minus else 'missing -, : or )', self.i - 1)
        if on & _A:
            off |= _U
        node = self.alternatives((flags | on) & ~off)
        self.close(start)
        return node, flags

    def capture(self, name, flags, start):
        number = self.groups
        self.groups += 1
        if name is not None:
            if name in self.names:
                self.fail('redefinition of group name ' + repr(name) + ' as group ' + str(number) + '; was group '
                          + str(self.names[name]), start + 4)
            self.names[name] = number
        self.open.append(number)
        node = self.alternatives(flags)
        self.close(start)
        self.open.pop()
        self.widths[number] = self.width(node)
        return _GROUP, number, node

    def width(self, node):
        """(least, most) characters that a node matches."""
        kind = node[0]
        if kind in (_CHAR, _SET, _ANY):
            return 1, 1
        if kind == _SEQ:
            low = high = 0
            for part in node[1]:
                a, b = self.width(part)
                low += a
                high = min(high + b, _MANY)
            return low, high
        if kind == _ALT:
            widths = [self.width(part) for part in node[1]]
            return min([w[0] for w in widths]), max([w[1] for w in widths])
        if kind == _REPEAT:
            low, high = self.width(node[1])
            return low * node[2], min(high * node[3], _MANY)
        if kind == _GROUP:
            return self.width(node[2])
        if kind == _REF:
            return self.widths.get(node[1], (0, _MANY))
        if kind == _COND:
            a, b = self.width(node[2]), self.width(node[3])
            return min(a[0], b[0]), max(a[1], b[1])
        if kind == _LOOK and node[2] == 2:
            return self.width(node[1])
        return 0, 0


class _Coder:
    """Nodes to instructions, which are tuples of a kind and its operands."""

    def __init__(self, parser):
        self.parser = parser
        self.slots = 2 * parser.groups
        self.code = []

    def emit(self, *instruction):
        self.code.append(instruction)
        return len(self.code) - 1

    def add(self, node):
        kind = node[0]
        code = self.code
        if kind == _SEQ:
            text = ''
            for part in node[1]:
                if part[0] == _CHAR:
                    text += part[1]
                    continue
                self.add_text(text)
                text = ''
                self.add(part)
            self.add_text(text)
        elif kind == _ALT:
            ends = []
            for part in node[1][:-1]:
                split = self.emit(_FAIL)
                self.add(part)
                ends.append(self.emit(_FAIL))
                code[split] = (_SPLIT, split + 1, len(code))
            self.add(node[1][-1])
            for end in ends:
                code[end] = (_JUMP, len(code))
        elif kind == _GROUP:
            self.emit(_SAVE, 2 * node[1])
            self.add(node[2])
            self.emit(_SAVE, 2 * node[1] + 1)
        elif kind == _REPEAT:
            self.add_repeat(node[1], node[2], node[3], node[4])
        elif kind == _LOOK:
            look = self.emit(_FAIL)
            self.add(node[1])
            self.emit(_MATCH)
            back = self.parser.width(node[1])[0] if node[2] == 1 else 0
            code[look] = (_LOOK, len(code), back, node[3], node[2] == 2)
        elif kind == _COND:
            if node[1] >= self.parser.groups:
                raise error('invalid group reference ' + str(node[1]), self.parser.original, 3)
            test = self.emit(_FAIL)
            self.add(node[2])
            end = self.emit(_FAIL)
            code[test] = (_IF, node[1], len(code))
            self.add(node[3])
            code[end] = (_JUMP, len(code))
        elif kind != _EMPTY:
            code.append(node)

    def add_text(self, text):
        if len(text) == 1:
            self.emit(_CHAR, text)
        elif text:
            self.emit(_TEXT, text)

    def add_repeat(self, node, low, high, mode):
        if node[0] in (_CHAR, _SET, _ANY):
            self.emit(_REPEAT, node, low, high, mode)
            return
        if mode == 2:
            self.add((_LOOK, (_REPEAT, node, low, high, 0), 2, False))
            return
        code = self.code
        for i in range(low):
            self.add(node)
        if high == _MANY:
            slot = self.slots
            self.slots += 1
            split = self.emit(_FAIL)
            self.emit(_MARK, slot)
            self.add(node)
            self.emit(_MOVED, slot)
            self.emit(_JUMP, split)
            self.split(split, len(code), mode)
        else:
            splits = []
            for i in range(high - low):
                splits.append(self.emit(_FAIL))
                self.add(node)
            for split in splits:
                self.split(split, len(code), mode)

    def split(self, place, end, lazy):
        self.code[place] = (_SPLIT, end, place + 1) if lazy else (_SPLIT, place + 1, end)


def _one(node, c):
    """Whether the node of one character matches c."""
    if node[0] == _CHAR:
        return node[1] == c
    if node[0] == _SET:
        return node[1].has(c)
    return node[1] or c != '\n'


def _count(node, text, i, end):
    """How far the node of one character repeats from i."""
    kind = node[0]
    if kind == _ANY:
        if node[1]:
            return end
        i = text.find('\n', i, end)
        return end if i < 0 else i
    c = node[1]
    if kind == _CHAR:
        while i < end and text[i] == c:
            i += 1
        return i
    known = c.known
    while i < end:
        answer = known.get(text[i])
        if answer is None:
            answer = c.has(text[i])
        if not answer:
            break
        i += 1
    return i


def _at(kind, text, i, end):
    if kind == 'A':
        return i == 0
    if kind == 'Z':
        return i == end
    if kind == 'z':
        return i == end or i == end - 1 and text[i] == '\n'
    if kind == '^':
        return i == 0 or text[i - 1] == '\n'
    if kind == '$':
        return i == end or text[i] == '\n'
    ascii = len(kind) == 2
    before = i > 0 and _is_word(text[i - 1], ascii)
    after = i < end and _is_word(text[i], ascii)
    return (before != after) == (kind[0] == 'b')


def _run(code, pc, text, i, end, slots, whole, not_empty):
    """Matches from i; the end of the match, or -1. Slots are positions of groups, and the last closed group."""
    stack = []
    start = i
    last = len(slots) - 1
    while True:
        instruction = code[pc]
        kind = instruction[0]
        pc += 1
        ok = True
        if kind == _CHAR:
            ok = i < end and text[i] == instruction[1]
            i += 1
        elif kind == _SPLIT:
            stack.append((instruction[2], i, -1, None))
            pc = instruction[1]
        elif kind == _JUMP:
            pc = instruction[1]
        elif kind == _SAVE:
            slot = instruction[1]
            if slot & 1:
                stack.append((-1, slot, slots[slot], slots[last]))
                slots[last] = slot >> 1
            else:
                stack.append((-1, slot, slots[slot], None))
            slots[slot] = i
        elif kind == _ANY:
            ok = i < end and (instruction[1] or text[i] != '\n')
            i += 1
        elif kind == _SET:
            ok = i < end and instruction[1].has(text[i])
            i += 1
        elif kind == _TEXT:
            ok = text.startswith(instruction[1], i, end)
            i += len(instruction[1])
        elif kind == _REPEAT:
            node, low, high, mode = instruction[1], instruction[2], instruction[3], instruction[4]
            stop = end if high >= end - i else i + high
            if mode == 1:
                stop = i + low
                ok = stop <= end and _count(node, text, i, stop) == stop
                i = stop
                if ok and high > low:
                    stack.append((pc, i, high - low, node))
            else:
                stop = _count(node, text, i, stop)
                ok = stop >= i + low
                if ok and mode == 0 and stop > i + low:
                    stack.append((pc, stop - 1, i + low, None))
                i = stop
        elif kind == _MATCH:
            ok = not (whole and i != end or not_empty and i == start)
            if ok:
                return i
        elif kind == _AT:
            ok = _at(instruction[1], text, i, end)
        elif kind == _MARK:
            stack.append((-1, instruction[1], slots[instruction[1]], None))
            slots[instruction[1]] = i
        elif kind == _MOVED:
            if slots[instruction[1]] == i:
                # an empty turn ends the loop
                pc = code[code[pc][1]]
                pc = pc[2] if pc[1] < pc[2] else pc[1]
        elif kind == _REF:
            low, high = slots[2 * instruction[1]], slots[2 * instruction[1] + 1]
            if high < 0 or low < 0:
                ok = False
            else:
                part = text[low:high]
                stop = i + len(part)
                if instruction[2]:
                    ok = stop <= end and text[i:stop].lower() == part.lower()
                else:
                    ok = text.startswith(part, i, end)
                i = stop
        elif kind == _LOOK:
            saved = list(slots)
            stop = -1
            if i >= instruction[2]:
                stop = _run(code, pc, text, i - instruction[2], end if not instruction[2] else i, slots, instruction[2] > 0, False)
            ok = (stop >= 0) != instruction[3]
            if stop < 0 or instruction[3]:
                slots[:] = saved
            else:
                stack.append((-2, saved, 0, None))
                if instruction[4]:
                    i = stop
            pc = instruction[1]
        elif kind == _IF:
            if slots[2 * instruction[1] + 1] < 0:
                pc = instruction[2]
        else:
            ok = False
        while not ok:
            if not stack:
                return -1
            pc, i, low, node = stack.pop()
            if pc == -1:
                slots[i] = low
                if node is not None:
                    slots[last] = node
            elif pc == -2:
                slots[:] = i
            elif node is not None:
                # a lazy repeat takes one more
                if i < end and _one(node, text[i]):
                    i += 1
                    if low > 1:
                        stack.append((pc, i, low - 1, node))
                    ok = True
            else:
                ok = True
                if low >= 0:
                    # a greedy repeat gives one back; where a character follows, up to the last of them
                    after = code[pc]
                    if after[0] == _CHAR:
                        i = text.rfind(after[1], low, min(i + 1, end))
                        ok = i >= 0
                    if ok and i > low:
                        stack.append((pc, i - 1, low, None))


def _plain(string):
    """What is matched, as a str or bytes, of which what is found is made."""
    return bytes(string) if isinstance(string, (bytearray, memoryview)) else string


def _empty(pattern):
    return '' if isinstance(pattern.pattern, str) else b''


class Match:
    def __init__(self, pattern, string, pos, endpos, slots):
        self.re = pattern
        self.string = string
        self.pos = pos
        self.endpos = endpos
        self._slots = slots

    @property
    def lastindex(self):
        n = self._slots[-1]
        return None if n < 0 else n

    @property
    def lastgroup(self):
        for name, n in self.re.groupindex.items():
            if n == self.lastindex:
                return name
        return None

    @property
    def regs(self):
        return tuple([self.span(i) for i in range(self.re.groups + 1)])

    def _number(self, group):
        if isinstance(group, int):
            n = int(group)
        elif hasattr(group, '__index__'):
            n = group.__index__()
        else:
            n = self.re.groupindex.get(group, -1)
        if not 0 <= n <= self.re.groups:
            raise IndexError('no such group')
        return n

    def _get(self, n, default=None):
        low, high = self._slots[2 * n], self._slots[2 * n + 1]
        if high < 0 or low < 0:
            return default
        part = self.string[low:high]
        return part if type(part) is str else bytes(part)

    def group(self, *args):
        if not args:
            return self._get(0)
        if len(args) == 1:
            return self._get(self._number(args[0]))
        return tuple([self._get(self._number(g)) for g in args])

    def __getitem__(self, group):
        return self._get(self._number(group))

    def groups(self, default=None):
        return tuple([self._get(i, default) for i in range(1, self.re.groups + 1)])

    def groupdict(self, default=None):
        return {name: self._get(i, default) for name, i in self.re.groupindex.items()}

    def span(self, group=0):
        n = self._number(group)
        if self._slots[2 * n + 1] < 0 or self._slots[2 * n] < 0:
            return -1, -1
        return self._slots[2 * n], self._slots[2 * n + 1]

    def start(self, group=0):
        return self.span(group)[0]

    def end(self, group=0):
        return self.span(group)[1]

    def expand(self, template):
        return _expand(_template(self.re, template), self)

    def __copy__(self):
        return self

    def __repr__(self):
        return '<re.Match object; span=' + repr(self.span()) + ', match=' + repr(self.group()) + '>'


class Pattern:
    def __init__(self, pattern, flags):
        if isinstance(pattern, str):
            text = pattern
            if not flags & _A:
                flags |= _U
        elif isinstance(pattern, (bytes, bytearray)):
            text = bytes(pattern).decode('latin-1')
            flags |= _A
        else:
            raise TypeError('first argument must be string or compiled pattern')
        parser = _Parser(text, pattern, flags)
        tree = parser.parse()
        coder = _Coder(parser)
        coder.add(tree)
        coder.emit(_MATCH)
        self.pattern = pattern
        self.flags = parser.flags if isinstance(pattern, str) else parser.flags & ~_A
        if parser.flags & _A and isinstance(pattern, str):
            self.flags = parser.flags & ~_U
        self.groups = parser.groups - 1
        self.groupindex = parser.names
        self._code = coder.code
        self._empty_slots = [-1] * (coder.slots + 1)
        first = self._code[0]
        self._prefix = first[1] if first[0] in (_CHAR, _TEXT) else None
        self._first = first[1] if first[0] == _SET else None

    def _text(self, string):
        if isinstance(self.pattern, str):
            if not isinstance(string, str):
                if isinstance(string, (bytes, bytearray, memoryview)):
                    raise TypeError('cannot use a string pattern on a bytes-like object')
                raise TypeError("expected string or bytes-like object, got '" + type(string).__name__ + "'")
            return string
        if isinstance(string, str):
            raise TypeError('cannot use a bytes pattern on a string-like object')
        if not isinstance(string, (bytes, bytearray, memoryview)):
            raise TypeError("expected string or bytes-like object, got '" + type(string).__name__ + "'")
        return bytes(string).decode('latin-1')

    def _found(self, string, start, pos, endpos, stop, slots):
        slots[0] = start
        slots[1] = stop
        return Match(self, string, pos, endpos, slots)

    def _once(self, string, pos, endpos, whole):
        text = self._text(string)
        endpos = min(max(endpos, 0), len(text))
        pos = min(max(pos, 0), len(text))
        if pos > endpos:
            return None
        slots = list(self._empty_slots)
        stop = _run(self._code, 0, text, pos, endpos, slots, whole, False)
        return None if stop < 0 else self._found(string, pos, pos, endpos, stop, slots)

    def match(self, string, pos=0, endpos=9223372036854775807):
        return self._once(string, pos, endpos, False)

    def fullmatch(self, string, pos=0, endpos=9223372036854775807):
        return self._once(string, pos, endpos, True)

    def search(self, string, pos=0, endpos=9223372036854775807):
        for match in self.finditer(string, pos, endpos):
            return match
        return None

    def finditer(self, string, pos=0, endpos=9223372036854775807):
        return self._matches(string, self._text(string), pos, endpos)

    def _matches(self, string, text, pos, endpos):
        endpos = min(max(endpos, 0), len(text))
        begin = i = min(max(pos, 0), len(text))
        prefix = self._prefix
        first = self._first
        not_empty = False
        slots = list(self._empty_slots)
        while i <= endpos:
            if prefix is not None:
                j = text.find(prefix, i, endpos)
                if j < 0:
                    return
                if j > i:
                    not_empty = False
                    i = j
            elif first is not None:
                j = i
                while j < endpos and not first.has(text[j]):
                    j += 1
                if j == endpos:
                    return
                if j > i:
                    not_empty = False
                    i = j
            # What fails leaves the slots as they were.
            stop = _run(self._code, 0, text, i, endpos, slots, False, not_empty)
            if stop < 0:
                i += 1
                not_empty = False
                continue
            yield self._found(string, i, begin, endpos, stop, slots)
            slots = list(self._empty_slots)
            not_empty = stop == i
            i = stop

    def findall(self, string, pos=0, endpos=9223372036854775807):
        empty = _empty(self)
        result = []
        for match in self.finditer(string, pos, endpos):
            if self.groups == 0:
                result.append(match.group())
            elif self.groups == 1:
                result.append(match._get(1, empty))
            else:
                result.append(match.groups(empty))
        return result

    def split(self, string, maxsplit=0):
        string = _plain(string)
        result = []
        last = 0
        left = maxsplit
        for match in self.finditer(string):
            if maxsplit < 0:
                break
            result.append(string[last:match.start()])
            result.extend(match.groups())
            last = match.end()
            left -= 1
            if left == 0:
                break
        result.append(string[last:])
        return result

    def subn(self, repl, string, count=0):
        string = _plain(string)
        parts = []
        last = 0
        n = 0
        if not callable(repl):
            template = _template(self, repl)
        for match in self.finditer(string):
            if count and n >= count:
                break
            parts.append(string[last:match.start()])
            if callable(repl):
                new = repl(match)
                if new is not None:
                    parts.append(new)
            else:
                parts.append(_expand(template, match))
            last = match.end()
            n += 1
        parts.append(string[last:])
        return _empty(self).join(parts), n

    def sub(self, repl, string, count=0):
        return self.subn(repl, string, count)[0]

    def __eq__(self, other):
        if not isinstance(other, Pattern):
            return NotImplemented
        return self.pattern == other.pattern and self.flags == other.flags

    def __hash__(self):
        return hash((self.pattern, self.flags))

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    def __repr__(self):
        flags = _flag_names(self.flags)
        return 're.compile(' + repr(self.pattern)[:200] + (', ' + flags if flags else '') + ')'


def _template(pattern, repl):
    """Parts of a replacement: strings, and numbers of groups."""
    text = repl if isinstance(repl, str) else bytes(repl).decode('latin-1')
    parts = []
    i = 0

    def group(number, place):
        if number > pattern.groups:
            raise error('invalid group reference ' + str(number), repl, place)
        parts.append(number)

    while True:
        j = text.find('\\', i)
        if j < 0:
            break
        parts.append(text[i:j])
        c = text[j + 1:j + 2]
        i = j + 2
        if c == '':
            raise error('bad escape (end of pattern)', repl, j)
        if c == 'g':
            if not text.startswith('<', i):
                raise error('missing <', repl, i)
            end = text.find('>', i)
            name = text[i + 1:end] if end >= 0 else text[i + 1:]
            if not name:
                raise error('missing group name', repl, i + 1)
            if end < 0:
                raise error('missing >, unterminated name', repl, i + 1)
            if name.isdigit():
                group(int(name), i + 1)
            elif not name.isidentifier():
                raise error('bad character in group name ' + repr(name), repl, i + 1)
            elif name in pattern.groupindex:
                parts.append(pattern.groupindex[name])
            else:
                raise IndexError('unknown group name ' + repr(name))
            i = end + 1
        elif c == '0' or '1' <= c <= '9' and text[i:i + 1].isdigit() and c <= '3' and len(text) > i + 1 and all(
                [d in '01234567' for d in text[j + 1:j + 4]]):
            k = j + 2
            while k < j + 4 and k < len(text) and text[k] in '01234567':
                k += 1
            parts.append(chr(int(text[j + 1:k], 8) & 255))
            i = k
        elif '1' <= c <= '9':
            if text[i:i + 1].isdigit():
                i += 1
            group(int(text[j + 1:i]), j + 1)
        elif c in 'abfnrtv':
            parts.append({'a': '\a', 'b': '\b', 'f': '\f', 'n': '\n', 'r': '\r', 't': '\t', 'v': '\v'}[c])
        elif c == '\\':
            parts.append(c)
        elif c.isalpha() and c < '\x80':
            raise error('bad escape \\' + c, repl, j)
        else:
            parts.append('\\' + c)
    parts.append(text[i:])
    if not isinstance(repl, str):
        parts = [p.encode('latin-1') if isinstance(p, str) else p for p in parts]
    return parts


def _expand(parts, match):
    empty = match.string[:0]
    return empty.join([match._get(p, empty) if isinstance(p, int) else p for p in parts])


_cache = {}


def compile(pattern, flags=0):
    if isinstance(pattern, Pattern):
        if flags:
            raise ValueError('cannot process flags argument with a compiled pattern')
        return pattern
    key = (type(pattern), pattern, int(flags))
    compiled = _cache.get(key)
    if compiled is None:
        compiled = Pattern(pattern, int(flags))
        if len(_cache) >= 32:
            _cache.clear()
        _cache[key] = compiled
    return compiled


def match(pattern, string, flags=0):
    return compile(pattern, flags).match(string)


def fullmatch(pattern, string, flags=0):
    return compile(pattern, flags).fullmatch(string)


def search(pattern, string, flags=0):
    return compile(pattern, flags).search(string)


def findall(pattern, string, flags=0):
    return compile(pattern, flags).findall(string)


def finditer(pattern, string, flags=0):
    return compile(pattern, flags).finditer(string)


def split(pattern, string, maxsplit=0, flags=0):
    return compile(pattern, flags).split(string, maxsplit)


def sub(pattern, repl, string, count=0, flags=0):
    return compile(pattern, flags).sub(repl, string, count)


def subn(pattern, repl, string, count=0, flags=0):
    return compile(pattern, flags).subn(repl, string, count)


def purge():
    _cache.clear()


_SPECIAL = '()[]{}?*+-|^$\\.&~# \t\n\r\v\f'


def escape(pattern):
    if isinstance(pattern, str):
        return ''.join(['\\' + c if c in _SPECIAL else c for c in pattern])
    return bytes(pattern).decode('latin-1').translate({ord(c): '\\' + c for c in _SPECIAL}).encode('latin-1')
