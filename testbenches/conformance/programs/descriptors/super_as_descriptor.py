# super(cls) without an object binds itself as an attribute of a class; subclasses of super, staticmethod and classmethod are of their own class.
class A:
    def name(self):
        return 'A'


class B(A):
    def name(self):
        return 'B' + self.__super.name()


class C(A):
    def name(self):
        return 'C' + self.__super.name()


class D(C, B):
    def name(self):
        return 'D' + self.__super.name()


for cls in (B, C, D):
    setattr(cls, '_' + cls.__name__ + '__super', super(cls))
print(D().name(), C().name(), A().name())
unbound = super(D)
print(unbound.__self__, unbound.__thisclass__ is D, unbound.__get__(None, D) is unbound, unbound.__get__(D()).name())
bound = super(D, D())
print(bound.__get__(D()) is bound)
try:
    unbound.__get__(5)
except TypeError as e:
    print(e)


class Twice(super):
    def twice(self):
        return self.name() * 2


print(type(Twice(D, D())) is Twice, Twice(D, D()).twice(), Twice(D).__get__(D()).twice())


class NotedStatic(staticmethod):
    def __init__(self, function, note):
        super().__init__(function)
        self.note = note


class NotedClass(classmethod):
    def __init__(self, function, *, note=None):
        super().__init__(function)
        self.note = note


class Q:
    s = NotedStatic(lambda x: x + 1, 'a')
    c = NotedClass(lambda cls: cls.__name__, note='b')


print(Q.s(1), Q().s(2), Q.c(), Q().c(), Q.__dict__['s'].note, Q.__dict__['c'].note)
for wrong in (lambda: staticmethod(), lambda: classmethod(1, 2)):
    try:
        wrong()
    except TypeError as e:
        print(e)


class Meta(type):
    pass


class Kept(metaclass=Meta):
    pass


class SetOnly:
    def __set__(self, obj, value):
        print('set', obj, value)


Kept.a = 42
Meta.a = SetOnly()
print(Kept.a)
Kept.a = 4
