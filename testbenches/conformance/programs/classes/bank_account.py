class InsufficientFunds(Exception):
    def __init__(self, needed, available):
        super().__init__(f"need {needed}, have {available}")
        self.needed = needed


class Account:
    rate = 0.5

    def __init__(self, owner, balance=0):
        self.owner = owner
        self.balance = balance
        self.history = []

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError("deposit must be positive")
        self.balance += amount
        self.history.append(("deposit", amount))
        return self

    def withdraw(self, amount):
        if amount > self.balance:
            raise InsufficientFunds(amount, self.balance)
        self.balance -= amount
        self.history.append(("withdraw", amount))
        return self

    def __str__(self):
        return f"{self.owner}: {self.balance:.2f}"


a = Account("Ann", 10).deposit(5).withdraw(3)
print(a, a.history)
for action in (lambda: a.withdraw(100), lambda: a.deposit(-1)):
    try:
        action()
    except (InsufficientFunds, ValueError) as e:
        print(type(e).__name__, e, getattr(e, "needed", None))
