"""Runs a program under CPython with the modules of runtime/lib in place of CPython's: substitute.py PROGRAM."""

import sys
import traceback

import loading


def main(path):
    with open(path) as file:
        code = compile(file.read(), path, "exec")
    ours = loading.names()
    show = traceback.print_exc
    sys.path[0] = loading.FOLDER
    for name in list(sys.modules):
        if name.split(".")[0] in ours:
            del sys.modules[name]
    sys.modules.update(loading.intrinsics())
    sys.dont_write_bytecode = True
    try:
        exec(code, {"__name__": "__main__"})
    except SystemExit:
        raise
    except BaseException:
        show()
        return 1
    return 0


sys.exit(main(sys.argv[1]))
