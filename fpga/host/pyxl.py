"""Loads and runs programs on a PyXL system from Python on the board's Linux: needs nothing but the standard library.

With PYNQ, whose overlay has the IP under some name:

    from pynq import Overlay
    import pyxl
    overlay = Overlay("pyxl.bit")
    result = pyxl.Board(overlay.pyxl_axi_0).run(pyxl.Image.load("program.pyxl"))

Without, by physical address or by the UIO driver, here and from the shell:

    python3 pyxl.py program.pyxl --devmem 0x40000000
    python3 pyxl.py program.pyxl --uio 0

`pyxl build` makes the image, for the memories of the board: `--machine board`.
"""

import argparse
import mmap
import os
import select
import struct
import sys
import time
import zlib
from collections import namedtuple

import pyxl_registers as regs

IMAGE_VERSION = 2
FAULTS = {0: None, 1: "StackOverflow", 2: "BadFrame"}
UNITS = {0: "full", 1: "integer", 2: "serial"}

Result = namedtuple("Result", "status fault cycles instructions traps clock_hz allocations collections freed_words least_free lost_cycles longest_pause")


class PyxlError(Exception):
    """What went wrong, in one line for the user."""


class Image(namedtuple("Image", "program statics data depths units")):
    """The contents of the three memories: instructions, and (tag, payload) of each word. See docs/isa.md, "Image file"."""

    @classmethod
    def load(cls, path):
        with open(path, "rb") as file:
            return cls.decode(file.read())

    @classmethod
    def decode(cls, data):
        if data[:4] != b"PYXL" or len(data) < 44:
            raise PyxlError("not a PyXL program image: make one with 'pyxl build'")
        if zlib.crc32(data[:-4]) != struct.unpack("<I", data[-4:])[0]:
            raise PyxlError("the image is corrupt: build it again")
        version, program, statics, words, *depths, units = struct.unpack_from("<8I", data, 4)
        if version != IMAGE_VERSION:
            raise PyxlError(f"image of version {version}, this module reads version {IMAGE_VERSION}")
        at = 40
        instructions = struct.unpack_from(f"<{program}I", data, at)
        at += 4 * program
        tagged = [struct.unpack_from("<BQ", data, at + 9 * i) for i in range(statics + words)]
        return cls(instructions, tagged[:statics], tagged[statics:], tuple(depths), UNITS.get(units, units))


class MappedBus:
    """Registers by mmap: of /dev/mem at a physical address, or of /dev/uioN, whose interrupt is then waited for."""

    def __init__(self, path, address=0, has_interrupt=False):
        self._file = os.open(path, os.O_RDWR | os.O_SYNC)
        self._map = mmap.mmap(self._file, regs.MAP_SIZE, offset=address)
        # Accesses of a memoryview of this format are single ones of 32 bits.
        self._words = memoryview(self._map).cast("I")
        self._has_interrupt = has_interrupt

    def read(self, offset):
        return self._words[offset // 4]

    def write(self, offset, value):
        self._words[offset // 4] = value

    def wait(self):
        if not self._has_interrupt:
            time.sleep(0.001)
            return
        os.write(self._file, struct.pack("=i", 1))
        if select.select([self._file], [], [], 0.01)[0]:
            os.read(self._file, 4)

    def close(self):
        self._words.release()
        self._map.close()
        os.close(self._file)


class Board:
    """A system behind a bus: anything with read(offset) and write(offset, value), such as an IP of a PYNQ overlay."""

    def __init__(self, bus):
        self._bus = bus
        identity = self._read(regs.ID)
        if identity != regs.IDENTITY:
            raise PyxlError(f"no PyXL system answers: its register ID reads 0x{identity:08X}: is the bitstream loaded, and the address right?")
        version = self._read(regs.VERSION)
        if version != regs.MAP_VERSION:
            raise PyxlError(f"the system has register map {version}, this module knows {regs.MAP_VERSION}: build both from the same sources")
        self.depths = tuple(self._read(r) for r in (regs.PROGRAM_DEPTH, regs.STACK_DEPTH, regs.HEAP_DEPTH))
        self.units = UNITS[self._read(regs.UNITS)]
        self.clock_hz = self._read(regs.CLOCK_FREQUENCY)

    def run(self, image, output=None, error=None, stdin=b""):
        """Loads the image, runs it to its end, and returns the Result. Its console goes to binary files, sys.stdout and sys.stderr by default."""
        self.load(image)
        self.start()
        return self.serve(output or sys.stdout.buffer, error or sys.stderr.buffer, stdin)

    def load(self, image):
        """Resets the core and writes the program into its memories."""
        needed = (len(image.program), image.depths[1], image.depths[2])
        for what, option, need, there in zip(("program memory", "stack memory", "heap"), ("program", "stack", "heap"), needed, self.depths):
            if need > there:
                raise PyxlError(f"the program needs {need} words of {what}, the system has {there}: build it with --{option} {there}, or a smaller program")
        if image.units != self.units:
            raise PyxlError(f"the program is for {image.units} arithmetic, the system has {self.units}: build it with --arithmetic {self.units}")
        self._write(regs.CONTROL, regs.CONTROL_RESET_MASK)
        self._crc = 0
        for i, instruction in enumerate(image.program):
            self._write_counted(regs.PROGRAM_WINDOW + regs.PROGRAM_STRIDE * i, instruction)
        # All of the stack memory, so that what the program has not written is Unbound.
        unbound = [(0, 0)] * (self.depths[1] - len(image.statics))
        self._write_words(regs.STACK_WINDOW, regs.STACK_STRIDE, image.statics + unbound)
        self._write_words(regs.HEAP_WINDOW, regs.HEAP_STRIDE, image.data)
        self._write(regs.CRC_EXPECTED, self._crc)

    def start(self):
        """Starts the program, unless what arrived is not what was written."""
        self._write(regs.CONTROL, regs.CONTROL_RUN_MASK)
        if self._read(regs.STATUS) & regs.STATUS_REFUSED_MASK:
            raise PyxlError(f"the program was not started: the CRC-32 of what arrived is 0x{self._read(regs.CRC):08X}, of what was sent 0x{self._crc:08X}: load it again")

    def serve(self, output, error, stdin=b""):
        """Passes the console on until the program ends."""
        pending = list(stdin) + [regs.CONSOLE_IN_END_MASK]
        self._write(regs.INTERRUPT_ENABLE, regs.INTERRUPT_ENABLE_HALTED_MASK | regs.INTERRUPT_ENABLE_CONSOLE_OUT_MASK)
        wait = getattr(self._bus, "wait", lambda: time.sleep(0.001))
        while True:
            # In this order: all that was printed before the end is there once the end is seen.
            status = self._read(regs.STATUS)
            while True:
                word = self._read(regs.CONSOLE_OUT)
                channel = (word & regs.CONSOLE_OUT_CHANNEL_MASK) >> regs.CONSOLE_OUT_CHANNEL_SHIFT
                if channel == 0:
                    break
                (error if channel == 2 else output).write(bytes([word & regs.CONSOLE_OUT_BYTE_MASK]))
            output.flush()
            if status & regs.STATUS_HALTED_MASK:
                return self.result(status)
            free = (self._read(regs.CONSOLE_LEVEL) & regs.CONSOLE_LEVEL_IN_FREE_MASK) >> regs.CONSOLE_LEVEL_IN_FREE_SHIFT
            for word in pending[:free]:
                self._write(regs.CONSOLE_IN, word)
            del pending[:free]
            wait()

    def result(self, status):
        fault = (status & regs.STATUS_FAULT_MASK) >> regs.STATUS_FAULT_SHIFT
        return Result(self._read(regs.EXIT_STATUS), FAULTS.get(fault, fault), self._read_long(regs.CYCLES, regs.CYCLES_HIGH),
                      self._read_long(regs.INSTRUCTIONS, regs.INSTRUCTIONS_HIGH), self._read_long(regs.TRAPS, regs.TRAPS_HIGH), self.clock_hz,
                      *map(self._read, (regs.ALLOCATIONS, regs.COLLECTIONS, regs.FREED_WORDS, regs.LEAST_FREE, regs.LOST_CYCLES, regs.LONGEST_PAUSE)))

    def _write_words(self, window, stride, words):
        for i, (tag, payload) in enumerate(words):
            at = window + stride * i
            self._write_counted(at + regs.PAYLOAD_LOW, payload & 0xFFFFFFFF)
            self._write_counted(at + regs.PAYLOAD_HIGH, payload >> 32)
            self._write_counted(at + regs.TAG, tag)

    def _write_counted(self, offset, value):
        self._crc = zlib.crc32(struct.pack("<II", offset, value), self._crc)
        self._bus.write(offset, value)

    def _read(self, offset):
        return self._bus.read(offset)

    def _read_long(self, low, high):
        bits = self._read(low)
        return self._read(high) << 32 | bits

    def _write(self, offset, value):
        self._bus.write(offset, value)


def main():
    parser = argparse.ArgumentParser(description="Load a program image into a PyXL system and run it.")
    parser.add_argument("image", help="made by 'pyxl build'")
    parser.add_argument("--devmem", metavar="ADDRESS", type=lambda text: int(text, 0), help="physical address of the registers (default 0x40000000)")
    parser.add_argument("--uio", metavar="N", type=int, help="the device /dev/uioN")
    parser.add_argument("--stats", action="store_true", help="print cycles, instructions, traps and counters of the heap to standard error")
    options = parser.parse_args()
    try:
        image = Image.load(options.image)
        bus = MappedBus(f"/dev/uio{options.uio}", has_interrupt=True) if options.uio is not None else MappedBus("/dev/mem", options.devmem or 0x40000000)
        result = Board(bus).run(image, stdin=b"" if sys.stdin.isatty() else sys.stdin.buffer.read())
    except (PyxlError, OSError) as problem:
        sys.exit(f"pyxl: {problem}")
    if options.stats:
        print(f"{result.cycles} cycles at {result.clock_hz} Hz, {result.instructions} instructions, {result.traps} traps; {result.allocations} objects made, "
              f"{result.collections} collections, {result.freed_words} words freed, {result.lost_cycles} cycles lost to the collector, longest pause {result.longest_pause} cycles", file=sys.stderr)
    if result.fault:
        sys.exit(f"pyxl: the processor stopped with the fault {result.fault}")
    sys.exit(result.status & 0xFF)


if __name__ == "__main__":
    main()
