# A chain of exceptions ends the program with the last one.
class Problem(Exception):
    def __str__(self):
        return f"problem {self.args[0]} of {self.args[1]}"


try:
    {}["k"]
except KeyError as e:
    raise Problem(1, "two") from e
