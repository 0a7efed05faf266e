"""Loads modules of runtime/lib into CPython under names of their own, beside CPython's modules."""

import importlib.util
import math
import os
import struct
import sys
import time
import types

FOLDER = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "runtime", "lib")
INTRINSICS = ("__pysm", "tags")


def intrinsics():
    def retag(tag, x):
        if tag == 5:
            return struct.unpack("<q", struct.pack("<d", x))[0]
        return struct.unpack("<d", struct.pack("<q", x))[0]

    pysm = types.ModuleType("__pysm")
    pysm.retag = retag
    pysm.square_root = math.sqrt
    pysm.cycles = lambda: time.perf_counter_ns() // 10
    tags = types.ModuleType("tags")
    tags.INT = 5
    tags.FLOAT = 6
    return {"__pysm": pysm, "tags": tags}


def names():
    """The names of the modules and packages of runtime/lib."""
    return {name.removesuffix(".py") for name in os.listdir(FOLDER) if name != "__pycache__"}


def load(*wanted):
    """The modules of runtime/lib of these names; what they import comes from runtime/lib too."""
    ours = names()
    hidden = {name: module for name, module in sys.modules.items() if name.split(".")[0] in ours}
    for name in hidden:
        del sys.modules[name]
    sys.modules.update(intrinsics())
    sys.path.insert(0, FOLDER)
    wrote = sys.dont_write_bytecode
    sys.dont_write_bytecode = True
    try:
        result = [_import(name) for name in wanted]
    finally:
        sys.dont_write_bytecode = wrote
        sys.path.remove(FOLDER)
        for name in [n for n in sys.modules if n.split(".")[0] in ours or n in INTRINSICS]:
            del sys.modules[name]
        sys.modules.update(hidden)
    return result[0] if len(result) == 1 else result


def _import(name):
    path = os.path.join(FOLDER, name + ".py")
    if name in sys.modules:
        return sys.modules[name]
    spec = importlib.util.spec_from_file_location(name, path)
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module
