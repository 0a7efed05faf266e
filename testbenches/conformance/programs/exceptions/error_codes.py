import sys


def main(argv):
    if not argv:
        raise SystemExit("usage: program NAME")
    return len(argv)


print(main(["a", "b"]))
try:
    main([])
except SystemExit as e:
    print("caught", e.code)
print("about to fail", file=sys.stderr)
sys.exit(main(["x"] * 7))
