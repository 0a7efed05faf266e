# Standard error is separate from standard output.
import sys

print("to output")
print("to error", file=sys.stderr)
sys.stdout.write("written\n")
sys.stderr.write("last error line\n")
print("end")
