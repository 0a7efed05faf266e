"""Loads modules of runtime/lib into CPython, beside CPython's own."""

import importlib
import importlib.machinery
import math
import os
import struct
import sys
import time
import types

FOLDER = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "runtime", "lib")
INTRINSICS = ("__pysm",)

# Modules that are of the processor, or whose objects are made of its words: CPython keeps its own.
MACHINE = {"array", "sys"}


class Finder:
    """Finds the library's modules before CPython's built-in and frozen ones; a package is a file with a folder beside it."""

    def find_spec(self, name, path, target=None):
        if name in MACHINE:
            return None
        spec = importlib.machinery.PathFinder.find_spec(name, [FOLDER] if path is None else path)
        folder = os.path.join(FOLDER, name)
        if path is None and os.path.isdir(folder) and spec is not None:
            spec.submodule_search_locations = [folder]
        return spec


def names():
    """The names of the modules and packages of runtime/lib."""
    return {name.removesuffix(".py") for name in os.listdir(FOLDER) if name != "__pycache__"} - MACHINE


def intrinsics():
    """What the processor offers, as modules."""
    def retag(tag, x):
        if tag == 5:
            return struct.unpack("<q", struct.pack("<d", x))[0]
        return struct.unpack("<d", struct.pack("<q", x))[0]

    pysm = types.ModuleType("__pysm")
    pysm.retag = retag
    pysm.square_root = math.sqrt
    # CPython marks coroutines of its own only.
    pysm.mark_awaited = lambda function: False
    pysm.cycles = lambda: time.perf_counter_ns() // 10
    return {"__pysm": pysm}


def substitute():
    """From now on imports give the modules of runtime/lib; what was hidden."""
    ours = names()
    hidden = {name: module for name, module in sys.modules.items() if name.split(".")[0] in ours}
    for name in hidden:
        del sys.modules[name]
    sys.modules.update(intrinsics())
    sys.dont_write_bytecode = True
    sys.meta_path.insert(0, Finder())
    return hidden


def load(*wanted):
    """The modules of runtime/lib of these names; what they import comes from runtime/lib too."""
    hidden = substitute()
    try:
        result = [importlib.import_module(name) for name in wanted]
    finally:
        del sys.meta_path[0]
        ours = names()
        for name in [n for n in sys.modules if n.split(".")[0] in ours or n in INTRINSICS]:
            del sys.modules[name]
        sys.modules.update(hidden)
    return result[0] if len(result) == 1 else result
