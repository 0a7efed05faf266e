"""Text in paragraphs."""

_WHITESPACE = '\t\n\x0b\x0c\r '


def _is_word(word, i):
    return i < len(word) and (word[i].isalnum() or word[i] == '_')


def _is_letter(word, i):
    return 0 <= i < len(word) and (word[i] == '_' or word[i].isalnum() and not word[i].isdecimal())


def _dashes(word, i):
    """The end of a dash of two hyphens or more between words at i, or 0."""
    j = i
    while j < len(word) and word[j] == '-':
        j += 1
    return j if i and j - i >= 2 and _is_word(word, j) and (_is_word(word, i - 1) or word[i - 1] in '!"\'&.,?') else 0


def _breaks(word, i):
    """Whether a line may end after the hyphen at i: letters are on both sides, two or with a hyphen between."""
    return (_is_letter(word, i - 1) and (_is_letter(word, i - 2) or word[i - 2] == '-' and _is_letter(word, i - 3))
            and _is_letter(word, i + 1) and (_is_letter(word, i + 2) or word[i + 2:i + 3] == '-' and _is_letter(word, i + 3)))


def _pieces(word):
    """Splits a word after hyphens and around dashes."""
    pieces = []
    start = 0
    while start < len(word):
        end = _dashes(word, start)
        if not end:
            end = start + 1
            while end < len(word):
                if word[end] == '-':
                    if end > 1 and _breaks(word, end):
                        end += 1
                        break
                    if _dashes(word, end):
                        break
                end += 1
        pieces.append(word[start:end])
        start = end
    return pieces


class TextWrapper:
    def __init__(self, width=70, initial_indent='', subsequent_indent='', expand_tabs=True, replace_whitespace=True,
                 fix_sentence_endings=False, break_long_words=True, drop_whitespace=True, break_on_hyphens=True, tabsize=8, *,
                 max_lines=None, placeholder=' [...]'):
        self.width = width
        self.initial_indent = initial_indent
        self.subsequent_indent = subsequent_indent
        self.expand_tabs = expand_tabs
        self.replace_whitespace = replace_whitespace
        self.fix_sentence_endings = fix_sentence_endings
        self.break_long_words = break_long_words
        self.drop_whitespace = drop_whitespace
        self.break_on_hyphens = break_on_hyphens
        self.tabsize = tabsize
        self.max_lines = max_lines
        self.placeholder = placeholder

    def _chunks(self, text):
        if self.expand_tabs:
            text = text.expandtabs(self.tabsize)
        if self.replace_whitespace:
            for c in '\t\n\x0b\x0c\r':
                text = text.replace(c, ' ')
        chunks = []
        i = 0
        while i < len(text):
            j = i
            space = text[i] in _WHITESPACE
            while j < len(text) and (text[j] in _WHITESPACE) == space:
                j += 1
            if space or not self.break_on_hyphens:
                chunks.append(text[i:j])
            else:
                chunks.extend(_pieces(text[i:j]))
            i = j
        if self.fix_sentence_endings:
            for i in range(len(chunks) - 1):
                if chunks[i + 1] == ' ' and chunks[i].rstrip('"\'')[-1:] in ('.', '!', '?') and chunks[i].rstrip('"\'')[-2:-1].islower():
                    chunks[i + 1] = '  '
        return chunks

    def wrap(self, text):
        if self.width <= 0:
            raise ValueError('invalid width ' + repr(self.width) + ' (must be > 0)')
        if self.max_lines is not None:
            indent = self.subsequent_indent if self.max_lines > 1 else self.initial_indent
            if len(indent) + len(self.placeholder.lstrip()) > self.width:
                raise ValueError('placeholder too large for max width')
        lines = []
        chunks = self._chunks(text)
        chunks.reverse()
        while chunks:
            indent = self.subsequent_indent if lines else self.initial_indent
            width = self.width - len(indent)
            if self.drop_whitespace and chunks[-1].strip() == '' and lines:
                chunks.pop()
            line = []
            length = 0
            while chunks and length + len(chunks[-1]) <= width:
                length += len(chunks[-1])
                line.append(chunks.pop())
            if chunks and len(chunks[-1]) > width:
                self._long_word(chunks, line, length, width)
                length = sum([len(c) for c in line])
            if self.drop_whitespace and line and line[-1].strip() == '':
                length -= len(line.pop())
            if not line:
                continue
            if (self.max_lines is None or len(lines) + 1 < self.max_lines
                    or (not chunks or self.drop_whitespace and len(chunks) == 1 and not chunks[0].strip()) and length <= width):
                lines.append(indent + ''.join(line))
                continue
            while line:
                if line[-1].strip() and length + len(self.placeholder) <= width:
                    line.append(self.placeholder)
                    lines.append(indent + ''.join(line))
                    break
                length -= len(line.pop())
            else:
                if lines:
                    last = lines[-1].rstrip()
                    if len(last) + len(self.placeholder) <= self.width:
                        lines[-1] = last + self.placeholder
                        break
                lines.append(indent + self.placeholder.lstrip())
            break
        return lines

    def _long_word(self, chunks, line, length, width):
        space = 1 if width < 1 else width - length
        if self.break_long_words:
            end = space
            chunk = chunks[-1]
            if self.break_on_hyphens and len(chunk) > space:
                hyphen = chunk.rfind('-', 0, space)
                if hyphen > 0 and chunk[:hyphen].strip('-'):
                    end = hyphen + 1
            line.append(chunk[:end])
            chunks[-1] = chunk[end:]
        elif not line:
            line.append(chunks.pop())

    def fill(self, text):
        return '\n'.join(self.wrap(text))


def wrap(text, width=70, **kwargs):
    return TextWrapper(width=width, **kwargs).wrap(text)


def fill(text, width=70, **kwargs):
    return TextWrapper(width=width, **kwargs).fill(text)


def shorten(text, width, **kwargs):
    return TextWrapper(width=width, max_lines=1, **kwargs).fill(' '.join(text.strip().split()))


def dedent(text):
    lines = text.split('\n')
    margin = None
    for i, line in enumerate(lines):
        body = line.lstrip(' \t')
        if not body:
            lines[i] = ''
            continue
        indent = line[:len(line) - len(body)]
        if margin is None:
            margin = indent
        else:
            n = 0
            while n < len(margin) and n < len(indent) and margin[n] == indent[n]:
                n += 1
            margin = margin[:n]
    n = len(margin or '')
    return '\n'.join([line[n:] for line in lines])


def indent(text, prefix, predicate=None):
    return ''.join([prefix + line if (line.strip() if predicate is None else predicate(line)) else line
                    for line in text.splitlines(True)])
