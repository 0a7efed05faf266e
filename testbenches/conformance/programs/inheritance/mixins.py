# Mixins add behaviour and take part in cooperative initialisation.
class Base:
    def __init__(self, **rest):
        print("Base rest", rest)


class Named:
    def __init__(self, name, **rest):
        super().__init__(**rest)
        self.name = name


class Counted:
    def __init__(self, count=0, **rest):
        super().__init__(**rest)
        self.count = count

    def bump(self):
        self.count += 1
        return self


class Thing(Named, Counted, Base):
    pass


t = Thing(name="box", count=3)
print(t.name, t.bump().bump().count)
u = Thing(name="bag")
print(u.name, u.count)
