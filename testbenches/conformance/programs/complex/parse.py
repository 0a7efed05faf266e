for text in ("1+2j", "1-2j", "3", "4j", "-j", "+j", "1e3+2.5e-1j", " 1+1j ", "(2+3j)", "inf+nanj", "-1.5", "J"):
    print(repr(text), complex(text))
for text in ("", "1 + 2j", "1+2", "1+2jj", "j2", "(1+2j", "1+-2j"):
    try:
        print(complex(text))
    except ValueError as e:
        print(repr(text), e)
