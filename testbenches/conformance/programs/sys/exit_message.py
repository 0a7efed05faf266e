# sys.exit with a text prints it to standard error, status 1.
import sys

print("before")
sys.exit("the message")
