# super(Class, instance) begins the search after Class.
class A:
    def who(self):
        return "A"


class B(A):
    def who(self):
        return "B"


class C(B):
    def who(self):
        return "C"

    def all(self):
        return [self.who(), super(C, self).who(), super(B, self).who()]


c = C()
print(c.all())
print(super(C, c).who(), super(B, c).who())
try:
    super(A, c).who()
except AttributeError as e:
    print("AttributeError", e)
