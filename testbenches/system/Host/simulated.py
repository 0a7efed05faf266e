"""Runs an image by fpga/host/pyxl.py on the simulated bus: python3 simulated.py HOST_FOLDER BENCH IMAGE, with standard input for the program."""

import struct
import subprocess
import sys

sys.path.insert(0, sys.argv[1])
import pyxl  # noqa: E402


class SimulatedBus:
    """The commands of testbenches/verilator/axi_bench.cpp."""

    def __init__(self, bench):
        self._bench = subprocess.Popen([bench, "3"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    def _send(self, command, *numbers):
        self._bench.stdin.write(command + struct.pack(f"={len(numbers)}I", *numbers))

    def _answer(self):
        self._bench.stdin.flush()
        return struct.unpack("=I", self._bench.stdout.read(4))[0]

    def read(self, offset):
        self._send(b"R", offset)
        return self._answer()

    def write(self, offset, value):
        self._send(b"W", offset, value)

    def wait(self):
        self._send(b"A", 1000)
        self._answer()


bus = SimulatedBus(sys.argv[2])
board = pyxl.Board(bus)
image = pyxl.Image.load(sys.argv[3])
board.load(image)
bus.write(pyxl.regs.HEAP_WINDOW, 1)
try:
    board.start()
    print("started in spite of a wrong CRC")
except pyxl.PyxlError as error:
    print(str(error).split(":")[0])
result = board.run(image, stdin=sys.stdin.buffer.read())
print(result.status, result.fault, result.cycles, result.instructions, result.clock_hz)
