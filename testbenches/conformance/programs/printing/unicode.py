# Characters of all lengths in UTF-8.
print("äöüß", "€", "😀", "日本語", "Ω≈ç√", "\u0000".__repr__(), "é".encode())
print("e\u0301", len("e\u0301"), "\u00e9" == "e\u0301")
print(repr("\u200b\u2028\ud7ff\ue000"), "\N{SNOWMAN}", ascii("☃"))
print("mixed: aé€😀" * 2, sep="·", end="·\n")
print("→".join("abc"), "✓" if True else "✗")
