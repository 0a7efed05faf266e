import sys
print("a")
try: sys.exit(3)
except SystemExit as e: print(e.code, e.args, repr(e))
try: sys.exit("msg")
except SystemExit as e: print(e.code)
try: sys.exit()
except SystemExit as e: print(e.code, e.args)
try: raise SystemExit
except SystemExit as e: print(e.code)
try:
    try: sys.exit(1)
    except Exception: print("no")
finally: print("fin")
