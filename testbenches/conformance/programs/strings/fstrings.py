# Formatted string literals.
name, n, x = "Ann", 42, 3.14159
print(f"{name} is {n}", f"{name!r}", f"{n + 1}", f"{{}}", f"{name}{n}", f"")
print(f"{x:.2f}|{x:10.3f}|{x:<10.1f}|{x:^10.2f}|{x:+.1f}|{x:e}")
print(f"{n:5d}|{n:<5}|{n:^5}|{n:05}|{n:x}|{n:#x}|{n:b}|{n:o}|{n:,}|{n:+}")
print(f"{name:>8}|{name:*^9}|{name:.2}|{name!s:5}|")
width, precision = 10, 2
print(f"{x:{width}.{precision}f}|{name:{'<'}{width}}|")
print(f"{n=}", f"{n * 2 = }", f"{name=!s}", f"{x=:.1f}")
print(f"{[1, 2][0]} {'nested ' + f'{n}'} {(lambda v: v * 2)(4)}")
print(f"{'a' if n > 1 else 'b'} {dict(k=1)['k']}")
print(f"""multi
{n} line""")
