# What is refused is refused wherever it stands.
def never():
    return eval(input())  # refused: eval


if __name__ == "nothing":
    never()
