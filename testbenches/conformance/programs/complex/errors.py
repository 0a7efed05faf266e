for f in (lambda: 1j < 2j, lambda: 1j > 1, lambda: int(1j), lambda: float(1j), lambda: 1j // 2, lambda: 1j % 2, lambda: divmod(1j, 1), lambda: 1j / 0, lambda: 0j ** -1,
          lambda: complex("a"), lambda: complex("1", 2), lambda: complex(1, "2"), lambda: 1j + "a", lambda: max(1j, 2j), lambda: round(1j), lambda: complex([])):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
