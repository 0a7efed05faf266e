"""Iterators: what can be a generator's class is one."""


from operator import index as _index

_MISSING = object()


class _Iterator:
    def __iter__(self):
        return self


class count(_Iterator):
    def __init__(self, start=0, step=1):
        for x in (start, step):
            if not hasattr(x, '__add__') or isinstance(x, (str, bytes, list, tuple)):
                raise TypeError('a number is required')
        self._next = start
        self._step = step

    def __next__(self):
        x = self._next
        self._next = x + self._step
        return x

    def __repr__(self):
        if type(self._step) is int and self._step == 1:
            return 'count(' + repr(self._next) + ')'
        return 'count(' + repr(self._next) + ', ' + repr(self._step) + ')'


class repeat(_Iterator):
    def __init__(self, object, times=_MISSING):
        self._object = object
        self._forever = times is _MISSING
        self._times = 0 if self._forever else _index(times)

    def __next__(self):
        if not self._forever:
            if self._times <= 0:
                raise StopIteration
            self._times -= 1
        return self._object

    def __length_hint__(self):
        if self._forever:
            raise TypeError('len() of unsized object')
        return max(self._times, 0)

    def __repr__(self):
        if self._forever:
            return 'repeat(' + repr(self._object) + ')'
        return 'repeat(' + repr(self._object) + ', ' + repr(max(self._times, 0)) + ')'


class _Generated(_Iterator):
    """An iterator around a generator that the subclass makes."""

    def __next__(self):
        return next(self._items)


class cycle(_Generated):
    def __init__(self, iterable, /):
        self._items = self._run(iter(iterable))

    def _run(self, iterator):
        saved = []
        for x in iterator:
            saved.append(x)
            yield x
        while saved:
            yield from saved


class accumulate(_Generated):
    def __init__(self, iterable, func=None, *, initial=None):
        self._items = self._run(iter(iterable), func, initial)

    def _run(self, iterator, func, total):
        if total is None:
            for total in iterator:
                break
            else:
                return
        yield total
        for x in iterator:
            total = total + x if func is None else func(total, x)
            yield total


class chain(_Generated):
    def __init__(self, *iterables):
        self._items = self._run(iterables)

    def _run(self, iterables):
        for iterable in iterables:
            yield from iterable

    @classmethod
    def from_iterable(cls, iterable, /):
        result = cls()
        result._items = result._run(iterable)
        return result


class compress(_Generated):
    def __init__(self, data, selectors):
        self._items = (x for x, keep in zip(data, selectors) if keep)


class dropwhile(_Generated):
    def __init__(self, predicate, iterable, /):
        self._items = self._run(predicate, iter(iterable))

    def _run(self, predicate, iterator):
        for x in iterator:
            if not predicate(x):
                yield x
                break
        yield from iterator


class takewhile(_Generated):
    def __init__(self, predicate, iterable, /):
        self._items = self._run(predicate, iter(iterable))

    def _run(self, predicate, iterator):
        for x in iterator:
            if not predicate(x):
                return
            yield x


class filterfalse(_Generated):
    def __init__(self, function, iterable, /):
        if function is None:
            function = bool
        self._items = (x for x in iterable if not function(x))


class starmap(_Generated):
    def __init__(self, function, iterable, /):
        self._items = (function(*args) for args in iterable)


class pairwise(_Generated):
    def __init__(self, iterable, /):
        self._items = self._run(iter(iterable))

    def _run(self, iterator):
        for a in iterator:
            for b in iterator:
                yield a, b
                a = b


class islice(_Generated):
    def __init__(self, iterable, *args):
        if not 1 <= len(args) <= 3:
            raise TypeError('islice expected ' + ('at least 2' if not args else 'at most 4') + ' arguments, got '
                            + str(len(args) + 1))
        start, stop, step = 0, args[0], 1
        if len(args) > 1:
            start, stop = args[0], args[1]
            if len(args) > 2:
                step = args[2]
            start = 0 if start is None else start
            step = 1 if step is None else step
        if stop is not None and (not isinstance(stop, int) or stop < 0):
            raise ValueError('Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.')
        if not isinstance(start, int) or start < 0:
            raise ValueError('Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.')
        if not isinstance(step, int) or step < 1:
            raise ValueError('Step for islice() must be a positive integer or None.')
        self._items = self._run(iter(iterable), start, stop, step)

    def _run(self, iterator, start, stop, step):
        i = 0
        wanted = start
        while stop is None or i < stop:
            if i == wanted:
                try:
                    yield next(iterator)
                except StopIteration:
                    return
                wanted += step
            else:
                # skips as CPython does, up to the end
                for x in iterator:
                    break
                else:
                    return
            i += 1


class zip_longest(_Generated):
    def __init__(self, *iterables, fillvalue=None, **others):
        if others:
            raise TypeError('zip_longest() got an unexpected keyword argument')
        self._items = self._run([iter(i) for i in iterables], fillvalue)

    def _run(self, iterators, fill):
        left = len(iterators)
        while left:
            row = []
            for i, iterator in enumerate(iterators):
                if iterator is None:
                    row.append(fill)
                    continue
                for x in iterator:
                    row.append(x)
                    break
                else:
                    left -= 1
                    if not left:
                        return
                    iterators[i] = None
                    row.append(fill)
            yield tuple(row)


class product(_Generated):
    def __init__(self, *iterables, repeat=1):
        if repeat < 0:
            raise ValueError('repeat argument cannot be negative')
        self._items = self._run([tuple(i) for i in iterables] * repeat)

    def _run(self, pools):
        n = len(pools)
        for pool in pools:
            if not pool:
                return
        places = [0] * n
        row = [pool[0] for pool in pools]
        while True:
            yield tuple(row)
            i = n - 1
            while i >= 0:
                places[i] += 1
                if places[i] < len(pools[i]):
                    row[i] = pools[i][places[i]]
                    break
                places[i] = 0
                row[i] = pools[i][0]
                i -= 1
            else:
                return


class combinations(_Generated):
    def __init__(self, iterable, r):
        if r < 0:
            raise ValueError('r must be non-negative')
        self._items = self._run(tuple(iterable), r)

    def _run(self, pool, r):
        n = len(pool)
        if r > n:
            return
        places = list(range(r))
        while True:
            yield tuple([pool[i] for i in places])
            i = r - 1
            while i >= 0 and places[i] == n - r + i:
                i -= 1
            if i < 0:
                return
            places[i] += 1
            for j in range(i + 1, r):
                places[j] = places[j - 1] + 1


class combinations_with_replacement(_Generated):
    def __init__(self, iterable, r):
        if r < 0:
            raise ValueError('r must be non-negative')
        self._items = self._run(tuple(iterable), r)

    def _run(self, pool, r):
        n = len(pool)
        if r and not n:
            return
        places = [0] * r
        while True:
            yield tuple([pool[i] for i in places])
            i = r - 1
            while i >= 0 and places[i] == n - 1:
                i -= 1
            if i < 0:
                return
            places[i:] = [places[i] + 1] * (r - i)


class permutations(_Generated):
    def __init__(self, iterable, r=None):
        pool = tuple(iterable)
        if r is None:
            r = len(pool)
        elif not isinstance(r, int):
            raise TypeError('Expected int as r')
        if r < 0:
            raise ValueError('r must be non-negative')
        self._items = self._run(pool, r)

    def _run(self, pool, r):
        n = len(pool)
        if r > n:
            return
        row = [0] * r
        used = [False] * n
        next_place = [0] * (r + 1)
        depth = 0
        while depth >= 0:
            if depth == r:
                yield tuple([pool[i] for i in row])
                depth -= 1
                if depth >= 0:
                    used[row[depth]] = False
                continue
            i = next_place[depth]
            while i < n and used[i]:
                i += 1
            if i == n:
                next_place[depth] = 0
                depth -= 1
                if depth >= 0:
                    used[row[depth]] = False
                continue
            row[depth] = i
            used[i] = True
            next_place[depth] = i + 1
            depth += 1
            next_place[depth] = 0


class groupby(_Iterator):
    def __init__(self, iterable, key=None):
        self._source = iter(iterable)
        self._key = key
        self._group = None
        self._pending = False

    def _advance(self):
        """Reads an item ahead."""
        self._value = next(self._source)
        self._current = self._value if self._key is None else self._key(self._value)
        self._pending = True

    def __next__(self):
        old = self._group
        self._group = None
        if not self._pending:
            self._advance()
        if old is not None:
            while self._current == old[0]:
                self._pending = False
                self._advance()
        group = self._group = [self._current]
        return self._current, self._items(group)

    def _items(self, group):
        while self._group is group:
            if not self._pending:
                try:
                    self._advance()
                except StopIteration:
                    return
            if not self._current == group[0]:
                return
            self._pending = False
            yield self._value


class _tee(_Iterator):
    def __init__(self, source, link):
        self._source = source
        self._link = link

    def __next__(self):
        link = self._link
        if len(link) == 0:
            link.append(next(self._source))
            link.append([])
        self._link = link[1]
        return link[0]

    def __copy__(self):
        return _tee(self._source, self._link)


def tee(iterable, n=2, /):
    if n < 0:
        raise ValueError('n must be >= 0')
    if n == 0:
        return ()
    first = iterable if isinstance(iterable, _tee) else _tee(iter(iterable), [])
    return tuple([first] + [first.__copy__() for i in range(n - 1)])
