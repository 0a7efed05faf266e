# sort needs nothing but __lt__.
class Card:
    compared = 0

    def __init__(self, rank):
        self.rank = rank

    def __lt__(self, other):
        Card.compared += 1
        return self.rank < other.rank

    def __repr__(self):
        return f"<{self.rank}>"


cards = [Card(r) for r in (5, 2, 9, 1, 5)]
cards.sort()
print(cards)
print(sorted(cards, reverse=True), min(cards), max(cards))
print(Card.compared > 0)
