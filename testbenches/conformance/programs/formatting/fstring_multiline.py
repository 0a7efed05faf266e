a = 1
s = f"""line {a}
line {a + 1}
  indented {a:>3}
"""
print(s)
print(f'{a}'
      f'{a + 1}'
      'plain', f"{'single'}")
print(f"\t{a}\n{a}\\{a}", rf"\n{a}", f"{a:\n>3}".replace("\n", "N"))
