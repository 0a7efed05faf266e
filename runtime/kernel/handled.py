"""The exception that the running code handles, for those that must not import what raises exceptions."""

# It is sys.exc_info(); an except clause sets it and gives it back.
handled = None


def get_handled():
    return handled


def set_handled(error):
    global handled
    handled = error
