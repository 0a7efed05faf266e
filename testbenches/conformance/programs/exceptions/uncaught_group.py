raise ExceptionGroup("two problems", [ValueError("a"), TypeError("b")])
