"""The collector in hardware: it runs by itself beside the program. What can be asked of it and told it is in registers; a word
counts as 8 bytes here, as in MicroPython. There are no generations, so what CPython has only for those is not here."""

from __pysm import get_collector, set_collector

_WORD_BYTES = 8

# Numbers of the registers: see isa/HeapRegister.cs.
_FREE = 0
_DEPTH = 1
_COLLECTIONS = 4
_PHASE = 5
_LEAST_FREE = 3
_THRESHOLD = 6
_STOPS_WORLD = 7
_ALLOCATIONS = 8
_FREED_WORDS = 10
_LOST_CYCLES = 11
_WAIT_CYCLES = 12
_LONGEST_WAIT = 13

_GENERATIONS = 3
_COUNTER = 1 << 32

garbage = []

_enabled = True
_free_words = get_collector(_THRESHOLD)
_thresholds = (700, 10, 10)


def collect(generation=2):
    """Runs one whole cycle of the collector; how many bytes were freed meanwhile."""
    if not 0 <= generation < _GENERATIONS:
        raise ValueError('invalid generation')
    freed = get_collector(_FREED_WORDS)
    # A cycle that runs already may have passed what is dead now: where one does it takes a second one. The phase belongs to the count if
    # no cycle has ended in between.
    while True:
        ended = get_collector(_COLLECTIONS)
        awaited = 1 if get_collector(_PHASE) == 0 else 2
        if get_collector(_COLLECTIONS) == ended:
            break
    set_collector(_COLLECTIONS, 0)
    while (get_collector(_COLLECTIONS) - ended) % _COUNTER < awaited:
        pass
    return (get_collector(_FREED_WORDS) - freed) % _COUNTER * _WORD_BYTES


def mem_free():
    """Bytes that are free; what is dead and not found yet is not."""
    return get_collector(_FREE) * _WORD_BYTES


def mem_alloc():
    """Bytes of objects, those of the program's image included."""
    return (get_collector(_DEPTH) - get_collector(_FREE)) * _WORD_BYTES


def threshold(amount=None, /):
    """A cycle begins by itself where fewer bytes than these are free; -1: only where an object does not fit. Without an argument: which it is."""
    global _free_words
    if amount is None:
        return _free_words * _WORD_BYTES if _free_words else -1
    _free_words = 0 if amount < 0 else min(amount // _WORD_BYTES, get_collector(_DEPTH))
    if _enabled:
        set_collector(_THRESHOLD, _free_words)


def enable():
    global _enabled
    _enabled = True
    set_collector(_THRESHOLD, _free_words)


def disable():
    """No cycle begins by itself, but where an object does not fit."""
    global _enabled
    _enabled = False
    set_collector(_THRESHOLD, 0)


def isenabled():
    return _enabled


def get_threshold():
    return _thresholds


def set_threshold(threshold0, threshold1=10, threshold2=10, /):
    """Remembers its arguments: nothing is counted by generations. 0 switches the collector off, as in CPython, if only until another is set."""
    global _thresholds
    _thresholds = (threshold0, threshold1, threshold2)
    set_collector(_THRESHOLD, _free_words if threshold0 and _enabled else 0)


def get_stats():
    """Since the start, modulo 2**32: CPython's keys, 'collected' in bytes, of one generation; then the allocator's. Cycles are the clock's: 'lost' by the
    program to the collector, 'waited' of those for memory, and the longest such wait."""
    return [{
        'collections': get_collector(_COLLECTIONS),
        'collected': get_collector(_FREED_WORDS) * _WORD_BYTES,
        'uncollectable': 0,
        'allocations': get_collector(_ALLOCATIONS),
        'least_free': get_collector(_LEAST_FREE) * _WORD_BYTES,
        'lost': get_collector(_LOST_CYCLES),
        'waited': get_collector(_WAIT_CYCLES),
        'longest_wait': get_collector(_LONGEST_WAIT),
    }]


def stop_world(stops):
    """Whether the program stands still while a cycle of the collector runs, as with other collectors: for measurements."""
    set_collector(_STOPS_WORLD, 1 if stops else 0)
