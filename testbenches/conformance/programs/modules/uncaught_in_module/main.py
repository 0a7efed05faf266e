# An exception from another module ends the program.
import failing

print("starting")
failing.fail({"a": 1})
