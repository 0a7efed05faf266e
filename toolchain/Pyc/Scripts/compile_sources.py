"""Compiles sources to .pyc form. Sources come in as (length, name, length, text), each length 4 bytes; answers go out as (status, length, bytes, length, warnings).

Compiling under the absolute name gives the file name that CPython's tracebacks show."""

import importlib._bootstrap_external as external
import importlib.util as util
import io
import itertools
import sys
import warnings

MARK, LITERAL_SOURCE = sys.argv[1:]
CODE = type(compile('', '', 'exec'))
CALLS = b'eval(', b'exec(', b'compile('
read, write = sys.stdin.buffer.read, sys.stdout.buffer.write


def resolved(source, name):
    """What to compile: where eval, exec or compile may be called, literal_source.py looks at the source first."""
    if not any(call in source for call in CALLS):
        return source
    module = {}
    exec(LITERAL_SOURCE, module)
    return module['resolved'](source, name)


# The marshal format sorts the items of a frozenset: each goes as a tuple behind MARK, in an order that gives the same set order again
# when they are added one by one.
def items(constant):
    order = list(constant)
    if any(isinstance(item, (str, bytes)) for item in order):
        return order
    return next((p for p in itertools.islice(itertools.permutations(order), 5000) if list(frozenset(p)) == order), order)


def shown(constant):
    if isinstance(constant, frozenset):
        return (MARK, *items(constant))
    return ordered(constant) if isinstance(constant, CODE) else constant


def ordered(code):
    return code.replace(co_consts=tuple(map(shown, code.co_consts)))


def number():
    return int.from_bytes(read(4), 'little')


def sized(body):
    return len(body).to_bytes(4, 'little') + body


def text(warning, lines):
    """A warning as CPython prints it."""
    line = lines[warning.lineno - 1].decode('utf-8', 'replace').strip() if warning.lineno <= len(lines) else ''
    return warnings.formatwarning(warning.message, warning.category, warning.filename, warning.lineno, line).encode()


def code_of(source, name):
    if b'\0' in source:
        # As CPython says of a file: how it compiles bytes tells no place.
        before = source[:source.index(b'\0')].decode('utf-8', 'replace')
        raise SyntaxError('source code cannot contain null bytes', (name, before.count('\n') + 1, 0, before.rpartition('\n')[2]))
    return ordered(compile(resolved(source, name), name, 'exec', dont_inherit=True))


write(b'PYC' + util.MAGIC_NUMBER + ('%d.%d.%d' % sys.version_info[:3]).encode().ljust(16))
for _ in range(number()):
    name, source = read(number()).decode(), read(number())
    status, said = b'.', []
    try:
        with warnings.catch_warnings(record=True) as said:
            warnings.simplefilter('always', SyntaxWarning)
            body = external._code_to_hash_pyc(code_of(source, name), util.source_hash(source))
    except (SyntaxError, ValueError, RecursionError, OverflowError, MemoryError) as error:
        sys.stderr = io.StringIO()
        sys.__excepthook__(type(error), error.with_traceback(None), None)
        status, body = b'E', sys.stderr.getvalue().encode('utf-8', 'backslashreplace')
    lines = source.splitlines()
    write(status + sized(body) + sized(b''.join(text(w, lines) for w in said if w.category is SyntaxWarning)))
