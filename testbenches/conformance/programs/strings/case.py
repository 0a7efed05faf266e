# Upper, lower and friends.
s = "hello WORLD, it's Fun"
print(s.upper(), s.lower(), s.title(), s.capitalize(), s.swapcase(), sep="\n")
print("ÄÖÜß".lower(), "äöü".upper(), "ß".upper(), "Straße".casefold())
print("abc".islower(), "aBc".islower(), "ABC".isupper(), "123".isupper(), "Ab Cd".istitle(), "".islower())
