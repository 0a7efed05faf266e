"""MicroPython's machine module: protocols over pins, timed by the cycle counter. The clock is 100 MHz, as of the reference design.

Where a program uses nothing of it but Pin, the pins compile to instructions, without this module."""

from __pysm import Pin, cycles, load_word, port_read, port_write

_FREQUENCY = 100_000_000
_MICROSECOND = 100
_NANOSECONDS = 10
_MASK = 3
_EVERY = 0xFFFFFFFF


def freq():
    """The clock's frequency in Hz."""
    return _FREQUENCY


def disable_irq():
    """Nothing interrupts a program; the state to give back to enable_irq."""
    return 0


def enable_irq(state):
    pass


def _mask(pin):
    if not isinstance(pin, Pin):
        raise TypeError("a pin is wanted, not '" + type(pin).__name__ + "'")
    return load_word(pin, _MASK)


def time_pulse_us(pin, pulse_level, timeout_us=1000000):
    """Microseconds that a pulse of that level lasts on the pin; -2 where none begins within the time, -1 where it does not end in it."""
    mask = _mask(pin)
    level = mask if pulse_level else 0
    limit = timeout_us * _MICROSECOND
    start = cycles()
    while port_read() & mask != level:
        if cycles() - start > limit:
            return -2
    start = cycles()
    while port_read() & mask == level:
        if cycles() - start > limit:
            return -1
    return (cycles() - start) // _MICROSECOND


def bitstream(pin, encoding, timing, data, /):
    """Sends bytes, the high bit first, each bit as a high and a low level; timing: (high 0, low 0, high 1, low 1) in nanoseconds.

    Levels last to within 50 ns as long as asked; the last one of a byte until the next byte is at hand."""
    if encoding != 0:
        raise ValueError("encoding")
    mask = _mask(pin)
    high_0, low_0, high_1, low_1 = timing
    ends_0, all_0 = high_0 // _NANOSECONDS, (high_0 + low_0) // _NANOSECONDS
    ends_1, all_1 = high_1 // _NANOSECONDS, (high_1 + low_1) // _NANOSECONDS
    due = cycles()
    for byte in data:
        bit = 0x80
        while bit:
            ends, length = (ends_1, all_1) if byte & bit else (ends_0, all_0)
            while cycles() < due:
                pass
            rises = cycles()
            port_write(mask, _EVERY)
            ends += rises
            due = rises + length
            bit >>= 1
            while cycles() < ends:
                pass
            port_write(mask, 0)


class SoftSPI:
    """A controller of SPI over any pins, MicroPython's SoftSPI: baudrate in Hz, as fast as the program goes where it cannot reach it."""

    MSB = 0
    LSB = 1

    def __init__(self, baudrate=500000, *, polarity=0, phase=0, bits=8, firstbit=MSB, sck=None, mosi=None, miso=None):
        self._sck, self._mosi, self._miso = sck, mosi, miso
        if sck is None or mosi is None or miso is None:
            raise ValueError("must specify all of sck/mosi/miso")
        self.init(baudrate=baudrate, polarity=polarity, phase=phase, bits=bits, firstbit=firstbit)

    def init(self, baudrate=500000, *, polarity=0, phase=0, bits=8, firstbit=MSB):
        if bits != 8:
            raise ValueError("bits must be 8")
        self._half = _FREQUENCY // (2 * baudrate)
        self._polarity, self._phase, self._firstbit = polarity, phase, firstbit
        self._sck.init(Pin.OUT, value=polarity)
        self._mosi.init(Pin.OUT, value=0)
        self._miso.init(Pin.IN)

    def deinit(self):
        pass

    def _transfer(self, byte):
        """Sends a byte and returns the one that came meanwhile."""
        sck, mosi, miso = load_word(self._sck, _MASK), load_word(self._mosi, _MASK), load_word(self._miso, _MASK)
        half = self._half
        active, idle = (0, _EVERY) if self._polarity else (_EVERY, 0)
        late = self._phase
        shift_out, shift_in = (0, 1) if self._firstbit == SoftSPI.LSB else (7, -1)
        got = 0
        due = cycles()
        for _ in range(8):
            if late:
                port_write(sck, active)
            port_write(mosi, _EVERY if byte >> shift_out & 1 else 0)
            due += half
            while cycles() < due:
                pass
            port_write(sck, idle if late else active)
            if port_read() & miso:
                got |= 1 << shift_out
            due += half
            while cycles() < due:
                pass
            if not late:
                port_write(sck, idle)
            shift_out += shift_in
        return got

    def write_readinto(self, write_buf, read_buf):
        if len(write_buf) != len(read_buf):
            raise ValueError("buffers must be the same length")
        for i in range(len(write_buf)):
            read_buf[i] = self._transfer(write_buf[i])

    def write(self, buf):
        for byte in buf:
            self._transfer(byte)

    def readinto(self, buf, write=0x00):
        for i in range(len(buf)):
            buf[i] = self._transfer(write)

    def read(self, nbytes, write=0x00):
        got = bytearray(nbytes)
        self.readinto(got, write)
        return bytes(got)
