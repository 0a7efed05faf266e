"""Each program of conformance/programs/library must print the same with CPython's modules and with those of runtime/lib, both under CPython."""

import os
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))


def run(*command):
    done = subprocess.run([sys.executable, "-W", "ignore", *command], capture_output=True, text=True, timeout=120)
    return done.stdout, done.returncode, done.stderr


def main(names):
    folder = os.path.join(HERE, "..", "conformance", "programs", "library")
    failed = 0
    for file in sorted(os.listdir(folder)):
        if not file.endswith(".py") or names and file[:-3] not in names:
            continue
        path = os.path.join(folder, file)
        theirs = run(path)
        ours = run(os.path.join(HERE, "substitute.py"), path)
        if theirs[:2] != ours[:2]:
            failed += 1
            print("FAILED", file)
            a, b = theirs[0].splitlines(), ours[0].splitlines()
            for i in range(max(len(a), len(b))):
                x = a[i] if i < len(a) else None
                y = b[i] if i < len(b) else None
                if x != y:
                    print("  line", i + 1, "CPython:", x, "\n  here:", y)
                    break
            print("  ", theirs[2][-600:], ours[2][-600:])
        else:
            print("passed", file, len(theirs[0].splitlines()), "lines")
    print(failed, "failed")
    return failed != 0


sys.exit(main(sys.argv[1:]))
