import sys

try:
    try:
        sys.exit(4)
    finally:
        print("cleanup runs")
except ValueError:
    print("not me")
