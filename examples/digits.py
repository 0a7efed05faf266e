def digit_sum(n):
    total = 0
    while n > 0:
        total += n % 10
        n //= 10
    return total


def reverse(n):
    r = 0
    while n > 0:
        r = r * 10 + n % 10
        n //= 10
    return r


def is_palindrome(n):
    return n == reverse(n)


count = 0
for n in range(1000):
    if is_palindrome(n):
        count += 1
print(count, "palindromes below 1000")
print(digit_sum(987654321), reverse(1234567), is_palindrome(1234321))
n = 89
tries = 0
while not is_palindrome(n):
    n += reverse(n)
    tries += 1
print(89, "becomes", n, "after", tries)
