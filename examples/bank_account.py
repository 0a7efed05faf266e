# Exceptions with a class of their own, properties, and a context manager.


class InsufficientFunds(Exception):
    def __init__(self, missing):
        super().__init__(f"{missing} missing")
        self.missing = missing


class Account:
    def __init__(self, owner, balance=0):
        self.owner = owner
        self._balance = balance

    @property
    def balance(self):
        return self._balance

    def withdraw(self, amount):
        if amount > self._balance:
            raise InsufficientFunds(amount - self._balance)
        self._balance -= amount

    def deposit(self, amount):
        self._balance += amount

    def __repr__(self):
        return f"<{self.owner}: {self._balance}>"


class Transaction:
    """All or nothing: balances go back where the block ends in an exception."""

    def __init__(self, *accounts):
        self.accounts = accounts

    def __enter__(self):
        self.before = [account.balance for account in self.accounts]
        return self

    def __exit__(self, kind, error, traceback):
        if kind is not None:
            for account, balance in zip(self.accounts, self.before):
                account._balance = balance
        return kind is InsufficientFunds


ada, bob = Account("Ada", 100), Account("Bob")
for amount in (30, 50, 40):
    with Transaction(ada, bob):
        bob.deposit(amount)
        ada.withdraw(amount)
        print("moved", amount)
    print(ada, bob)
try:
    ada.withdraw(1000)
except InsufficientFunds as error:
    print(type(error).__name__, error, error.missing)
