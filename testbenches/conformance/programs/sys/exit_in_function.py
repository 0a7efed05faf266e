# SystemExit passes "except Exception".
import sys


def stop():
    try:
        sys.exit(7)
    except Exception:
        print("never")
    finally:
        print("finally")


stop()
