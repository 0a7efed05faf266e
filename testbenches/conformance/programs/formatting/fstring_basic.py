name, n, x = "Ann", 42, 3.14159
print(f"{name} {n} {x}", f"{name!r} {name!s} {'é'!a}", f"{n + 1} {n * 2:5}|{n:<5}|{n:^5}|{n:>5}", f"{x:.2f} {x:10.3f}|{x:e}", f"{{}} {{{n}}}", f"{name:*^9}", f"{n:x} {n:#x} {n:b} {n:08b} {n:o}")
print(f"{'nested ' + name}", f"{[i for i in range(3)]}", f"{ {'a': 1}['a'] }", f"{(lambda v: v * 2)(4)}", f"{n if n > 5 else 0}", f"{name}" "plain" f"{n}", f"", f"{'':>3}|")
width, prec = 10, 3
print(f"{x:{width}.{prec}}|", f"{x:{width}}|", f"{name:{'>' if n else '<'}{width}}|", f"{n:0{width}}")
