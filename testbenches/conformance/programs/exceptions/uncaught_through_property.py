class MyErr(Exception):
    def __init__(self, code): self.code = code
    def __str__(self): return f"code={self.code}"
def f():
    try:
        raise MyErr(3)
    finally:
        print("cleanup")
class D:
    @property
    def p(self): return f()
def main():
    d = D()
    print([d.p for _ in range(1)])
main()
