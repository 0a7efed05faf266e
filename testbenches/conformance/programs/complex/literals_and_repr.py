print(1j, 3 + 4j, -2j, 0j, 1.5 - 2.5j, complex(1, 2), complex(-0.0, 0.0), complex(0, -0.0), -0j, (1 + 0j), 1e20 + 1e-7j)
print(complex(), complex(5), complex(2.5), complex(1j, 2), complex(1, 2j), complex(1 + 2j, 3 + 4j), complex(True))
print(str(1 + 2j), repr(2j), [1j], f"{1 + 2j}", type(1j).__name__, complex(float("inf"), float("nan")))
