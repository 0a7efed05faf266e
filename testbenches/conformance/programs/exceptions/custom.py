class AppError(Exception):
    pass


class ConfigError(AppError):
    def __init__(self, key, message="bad config"):
        super().__init__(message)
        self.key = key

    def __str__(self):
        return f"{self.args[0]}: {self.key}"


class Silent(AppError):
    """No message."""


for e in (AppError("plain"), ConfigError("port"), Silent(), AppError(), AppError(1, 2)):
    try:
        raise e
    except AppError as err:
        print(type(err).__name__, str(err), repr(err), err.args)
try:
    raise ConfigError("x", message="other")
except ConfigError as err:
    print(err, err.key)
print(issubclass(Silent, Exception), isinstance(Silent(), AppError), AppError.__mro__[1].__name__)


class Odd(ValueError, KeyError):
    pass


for kind in (ValueError, KeyError, LookupError):
    try:
        raise Odd("both")
    except kind as err:
        print(kind.__name__, err)
