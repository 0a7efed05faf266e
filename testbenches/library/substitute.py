"""Runs a program under CPython with the modules of runtime/lib in place of CPython's: substitute.py PROGRAM."""

import sys
import traceback

import loading


def main(path):
    with open(path) as file:
        code = compile(file.read(), path, "exec")
    show = traceback.print_exc
    loading.substitute()
    try:
        exec(code, {"__name__": "__main__"})
    except SystemExit:
        raise
    except BaseException:
        show()
        return 1
    return 0


sys.exit(main(sys.argv[1]))
