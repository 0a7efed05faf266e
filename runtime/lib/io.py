"""Streams in memory."""

SEEK_SET = 0
SEEK_CUR = 1
SEEK_END = 2
DEFAULT_BUFFER_SIZE = 8192


def _index(x):
    if not hasattr(x, '__index__'):
        raise TypeError("'" + type(x).__name__ + "' object cannot be interpreted as an integer")
    return x.__index__()


def _bytes(x):
    """The bytes of a bytes-like object."""
    if isinstance(x, (bytes, bytearray)):
        return x
    try:
        return memoryview(x).tobytes()
    except TypeError:
        raise TypeError("a bytes-like object is required, not '" + type(x).__name__ + "'") from None


def _size(size):
    """An argument that is a size or None, no limit."""
    if size is None:
        return -1
    if not hasattr(size, '__index__'):
        raise TypeError("argument should be integer or None, not '" + type(size).__name__ + "'")
    return size.__index__()


class UnsupportedOperation(OSError, ValueError):
    pass


class IOBase:
    closed = False

    def _check(self):
        if self.closed:
            raise ValueError('I/O operation on closed file.')

    def close(self):
        self.closed = True

    def flush(self):
        self._check()

    def readable(self):
        self._check()
        return True

    def writable(self):
        self._check()
        return True

    def seekable(self):
        self._check()
        return True

    def isatty(self):
        IOBase._check(self)
        return False

    def fileno(self):
        raise UnsupportedOperation('fileno')

    def __enter__(self):
        IOBase._check(self)
        return self

    def __exit__(self, *exception):
        self.close()

    def __iter__(self):
        IOBase._check(self)
        return self

    def __next__(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line

    def readlines(self, hint=-1):
        hint = _size(hint)
        lines = []
        size = 0
        for line in self:
            lines.append(line)
            size += len(line)
            if 0 < hint <= size:
                break
        return lines

    def writelines(self, lines):
        IOBase._check(self)
        for line in lines:
            self.write(line)


RawIOBase = BufferedIOBase = TextIOBase = IOBase


class _Memory(IOBase):
    def tell(self):
        self._check()
        return self._pos


class StringIO(_Memory):
    """Text in memory: pieces that are joined when something other than the end is asked for."""
    encoding = None
    errors = None
    line_buffering = False

    def __init__(self, initial_value='', newline='\n'):
        if initial_value is not None and not isinstance(initial_value, str):
            raise TypeError('initial_value must be str or None, not ' + type(initial_value).__name__)
        if newline is not None and not isinstance(newline, str):
            raise TypeError('newline must be str or None, not ' + type(newline).__name__)
        if newline is not None and newline not in ('', '\n', '\r', '\r\n'):
            raise ValueError('illegal newline value: ' + repr(newline))
        self._newline = newline
        self._parts = []
        self._text = ''
        self._length = self._pos = 0
        if initial_value:
            self.write(initial_value)
            self._pos = 0

    def _check(self):
        if self.closed:
            raise ValueError('I/O operation on closed file')

    @property
    def newlines(self):
        return None

    def _all(self):
        if self._parts:
            self._text += ''.join(self._parts)
            self._parts = []
        return self._text

    def getvalue(self):
        self._check()
        return self._all()

    def write(self, s):
        self._check()
        if not isinstance(s, str):
            raise TypeError('string argument expected, got ' + repr(type(s).__name__))
        count = len(s)
        if self._newline is None:
            s = s.replace('\r\n', '\n').replace('\r', '\n')
        elif self._newline in ('\r', '\r\n'):
            s = s.replace('\n', self._newline)
        if not s:
            return count
        end = self._pos + len(s)
        if self._pos == self._length:
            self._parts.append(s)
        else:
            text = self._all()
            self._text = text[:self._pos] + '\0' * (self._pos - len(text)) + s + text[end:]
        self._pos = end
        if end > self._length:
            self._length = end
        return count

    def read(self, size=-1):
        self._check()
        size = _size(size)
        start = self._pos
        end = self._length if size < 0 else min(start + size, self._length)
        if end <= start:
            return ''
        self._pos = end
        return self._all()[start:end]

    def readline(self, size=-1):
        self._check()
        size = _size(size)
        start = self._pos
        text = self._all()
        end = text.find(self._newline or '\n', start)
        end = len(text) if end < 0 else end + len(self._newline or '\n')
        if self._newline == '':
            # Lines end in whichever way, and are left as they are.
            other = text.find('\r', start, end)
            if other >= 0:
                end = other + (2 if text.startswith('\r\n', other) else 1)
        if 0 <= size < end - start:
            end = start + size
        self._pos = max(start, end)
        return text[start:end]

    def seek(self, offset, whence=0):
        self._check()
        offset = _index(offset)
        if whence not in (0, 1, 2):
            raise ValueError('Invalid whence (' + str(whence) + ', should be 0, 1 or 2)')
        if whence == 0:
            if offset < 0:
                raise ValueError('Negative seek position ' + str(offset))
            self._pos = offset
        elif offset != 0:
            raise OSError("Can't do nonzero cur-relative seeks")
        elif whence == 2:
            self._pos = self._length
        return self._pos

    def truncate(self, size=None):
        self._check()
        if size is None:
            size = self._pos
        else:
            size = _size(size)
            if size < 0:
                raise ValueError('Negative size value ' + str(size))
        self._text = self._all()[:size]
        self._length = len(self._text)
        return size

    def detach(self):
        raise UnsupportedOperation('detach')


class BytesIO(_Memory):
    def __init__(self, initial_bytes=b''):
        self._data = bytearray(b'' if initial_bytes is None else _bytes(initial_bytes))
        self._pos = 0

    def getvalue(self):
        self._check()
        return bytes(self._data)

    def getbuffer(self):
        self._check()
        return memoryview(self._data)

    def write(self, b):
        self._check()
        b = _bytes(b)
        if b:
            if self._pos > len(self._data):
                self._data.extend(bytes(self._pos - len(self._data)))
            self._data[self._pos:self._pos + len(b)] = b
            self._pos += len(b)
        return len(b)

    def read(self, size=-1):
        self._check()
        size = _size(size)
        start = self._pos
        end = len(self._data) if size < 0 else min(start + size, len(self._data))
        if end <= start:
            return b''
        self._pos = end
        return bytes(self._data[start:end])

    read1 = read

    def readinto(self, buffer):
        view = memoryview(buffer).cast('B')
        data = self.read(len(view))
        view[:len(data)] = data
        return len(data)

    def readline(self, size=-1):
        self._check()
        size = _size(size)
        start = self._pos
        end = self._data.find(b'\n', start)
        end = len(self._data) if end < 0 else end + 1
        if 0 <= size < end - start:
            end = start + size
        self._pos = max(start, end)
        return bytes(self._data[start:end])

    def seek(self, offset, whence=0):
        self._check()
        offset = _index(offset)
        if whence == 0:
            if offset < 0:
                raise ValueError('negative seek value ' + str(offset))
        elif whence == 1:
            offset += self._pos
        elif whence == 2:
            offset += len(self._data)
        else:
            raise ValueError('invalid whence (' + str(whence) + ', should be 0, 1 or 2)')
        self._pos = max(offset, 0)
        return self._pos

    def truncate(self, size=None):
        self._check()
        if size is None:
            size = self._pos
        else:
            size = _size(size)
            if size < 0:
                raise ValueError('negative size value ' + str(size))
        del self._data[size:]
        return size

    def detach(self):
        raise UnsupportedOperation('detach')
