class Field:
    def __init__(self, low=None, high=None):
        self.low, self.high = low, high

    def __set_name__(self, owner, name):
        self.key = "_" + name

    def __get__(self, instance, owner=None):
        return self if instance is None else getattr(instance, self.key)

    def __set__(self, instance, value):
        if self.low is not None and value < self.low or self.high is not None and value > self.high:
            raise ValueError(f"{self.key[1:]}={value} out of [{self.low}, {self.high}]")
        setattr(instance, self.key, value)


class Pixel:
    r = Field(0, 255)
    g = Field(0, 255)
    alpha = Field(low=0)

    def __init__(self, r, g, alpha=1):
        self.r, self.g, self.alpha = r, g, alpha


p = Pixel(1, 2)
p.r += 10
print(p.r, p.g, p.alpha, sorted(vars(p)))
for args in ((256, 0), (0, -1), (0, 0, -5)):
    try:
        Pixel(*args)
    except ValueError as e:
        print(e)
