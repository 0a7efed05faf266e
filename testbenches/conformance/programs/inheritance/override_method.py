# A method of a subclass hides that of its base.
class Animal:
    def __init__(self, name):
        self.name = name

    def sound(self):
        return "..."

    def speak(self):
        return self.name + " says " + self.sound()


class Dog(Animal):
    def sound(self):
        return "woof"


class Puppy(Dog):
    def sound(self):
        return "yip"


for thing in [Animal("thing"), Dog("Rex"), Puppy("Bit")]:
    print(thing.speak())
