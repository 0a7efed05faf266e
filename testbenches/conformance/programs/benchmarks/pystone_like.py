# A mixture of assignments, records, strings and arrays.
class Record:
    def __init__(self, next_=None, kind=0, option=0, number=0, text=""):
        self.next, self.kind, self.option, self.number, self.text = next_, kind, option, number, text

    def copy(self):
        return Record(self.next, self.kind, self.option, self.number, self.text)


ONE, TWO, THREE, FOUR, FIVE = 1, 2, 3, 4, 5
total = 0
flag = False
letter1 = letter2 = "\0"
row = [0] * 51
table = [[0] * 51 for _ in range(51)]


def first(record):
    record.next = following = head.copy()
    record.number = FIVE
    following.number = record.number
    following.next = third(record.next)
    if following.kind == ONE:
        following.number = 6
        following.option = sixth(record.option)
        following.next = head.next
        following.number = seventh(following.number, 10)
    else:
        record = following.copy()
    record.next = None
    return record


def second(n):
    n2 = n + 10
    while True:
        if letter1 == "A":
            n2 -= 1
            n = n2 - total
            where = ONE
        if where == ONE:
            return n


def third(record):
    global total
    if head is not None:
        record = head.next
    else:
        total = 100
    head.number = seventh(10, total)
    return record


def fourth():
    global letter2, flag
    flag = letter1 == "A" or flag
    letter2 = "B"


def fifth():
    global letter1, flag
    letter1 = "A"
    flag = False


def sixth(n):
    if n == ONE:
        return ONE
    return {TWO: ONE if total > 100 else FOUR, THREE: TWO, FOUR: FOUR, FIVE: THREE}.get(n, FOUR)


def seventh(a, b):
    return b + a + 2


def eighth(row, table, a, b):
    global total
    place = a + 5
    row[place] = b
    row[place + 1] = row[place]
    row[place + 30] = place
    for i in range(place, place + 2):
        table[place][i] = place
    table[place][place - 1] += 1
    table[place + 20 if place < 30 else place][place] = row[place]
    total = 5


def same(a, b):
    return TWO if a != b else ONE


head = Record(Record(), ONE, THREE, 40, "SOME STRING")
table[8][7] = 10
checks = 0
for i in range(300):
    fifth()
    fourth()
    a, b = 2, 3
    text = "2'ND STRING"
    flag = not (text > head.text)
    while a < b:
        c = 5 * a - b
        c = seventh(a, b)
        a += 1
    eighth(row, table, a, c)
    head = first(head)
    head.next = head.next or Record(None, TWO, TWO, 1, "NEXT")
    for letter in "AB":
        if same(letter, "C") == ONE:
            checks += 1000
    b = a * c
    a = b // c
    b = 7 * (b - a) - c
    a = second(a)
    checks = (checks * 7 + a + b + head.number + row[8]) % 1000003
print(total, flag, letter1, letter2, row[8], table[8][7], head.number, checks)
