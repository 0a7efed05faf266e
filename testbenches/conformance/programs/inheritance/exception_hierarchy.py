# Own exceptions are caught by their bases, in the order of the clauses.
class AppError(Exception):
    pass


class NetworkError(AppError):
    def __init__(self, host, code):
        super().__init__(f"{host} answered {code}")
        self.host, self.code = host, code


class Timeout(NetworkError):
    def __init__(self, host):
        super().__init__(host, 408)


def attempt(error):
    try:
        raise error
    except Timeout as e:
        return f"timeout {e.host}"
    except NetworkError as e:
        return f"network {e.code}: {e}"
    except AppError as e:
        return f"app {e.args}"
    except Exception as e:
        return f"other {type(e).__name__}"


for error in (Timeout("h"), NetworkError("g", 500), AppError("x", 1), ValueError(3)):
    print(attempt(error))
print(issubclass(Timeout, Exception), Timeout.__mro__[1].__name__)
