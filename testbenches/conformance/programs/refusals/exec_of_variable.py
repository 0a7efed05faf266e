def run(code):
    exec(code)  # refused: exec


run("x = 5")
