class Dog:
    tricks = 0

    def __init__(self, name):
        self.name = name

    def bark(self, times=1):
        return (self.name + "! ") * times


d = Dog("Rex")
print(d.name, d.bark(2), d.tricks, Dog.tricks)
d.tricks = 3
print(d.tricks, Dog.tricks, Dog("Ann").tricks)
Dog.tricks = 9
print(d.tricks, Dog("Bo").tricks)
d.age = 4
print(d.__dict__, Dog.__name__, type(d) is Dog, d.__class__.__name__, isinstance(d, Dog))
