# textwrap.
import textwrap

text = "The quick brown fox jumps over the lazy dog, and runs away before anybody notices that it was there."
print(textwrap.fill(text, 30))
print(textwrap.wrap(text, 45))
print(textwrap.dedent("""
    first
      second
    third
"""))
print(textwrap.indent("a\nb\n\nc", "> "))
print(textwrap.shorten("hello wonderful world", 15))
