def f1():
    try:
        return "try"
    finally:
        print("fin")
print(f1())
def f2():
    try:
        return "try"
    finally:
        return "fin"
print(f2())
def f3():
    try:
        1/0
    except ZeroDivisionError:
        return "exc"
    finally:
        print("fin3")
print(f3())
def f4():
    for i in range(3):
        try:
            if i == 1: continue
            if i == 2: break
            print("body", i)
        finally:
            print("f", i)
    else:
        print("else")
    return i
print(f4())
def f5():
    while True:
        try:
            try:
                return 1
            finally:
                break
        finally:
            print("outer")
    return 2
print(f5())
def f6():
    for i in range(3):
        try:
            return i
        finally:
            continue
    return "end"
print(f6())
def f7():
    try:
        try:
            raise ValueError("a")
        finally:
            print("f7")
            raise TypeError("b")
    except TypeError as e:
        print(repr(e), repr(e.__context__))
f7()
def f8(x):
    try:
        if x == 0:
            raise KeyError
        elif x == 1:
            return 1
        print("no raise")
    except KeyError:
        print("ke")
        return "k"
    else:
        print("else")
        return "e"
    finally:
        print("finally")
print(f8(0), f8(1), f8(2))
def f9():
    try:
        pass
    finally:
        try:
            raise ValueError
        except ValueError:
            print("inner")
        finally:
            print("inner fin")
    return 9
print(f9())
def f10():
    a = []
    for x in range(5):
        try:
            try:
                if x == 1:
                    continue
                if x == 3:
                    break
                a.append(x)
            finally:
                a.append("i%d" % x)
        finally:
            a.append("o%d" % x)
    return a
print(f10())
def f11():
    try:
        raise Exception("one")
    except Exception as e:
        try:
            raise ValueError("two") from e
        except ValueError as v:
            print(v.__cause__, v.__context__ is v.__cause__, v.__suppress_context__)
            try:
                raise
            except ValueError as w:
                print(w is v)
        print(e)
    try:
        print(e)
    except UnboundLocalError as x:
        print(x)
f11()
def gen():
    try:
        yield 1
        try:
            yield 2
        finally:
            print("g fin 1")
            yield 3
    finally:
        print("g fin 2")
g = gen()
print(next(g), next(g))
try:
    print(g.throw(ValueError("x")))
    print(next(g))
except ValueError as e:
    print("ve", e)
def nested():
    try:
        try:
            try:
                raise KeyError(1)
            except IndexError:
                print("no")
            finally:
                print("A")
        except KeyError as e:
            print("B", e)
            raise
        finally:
            print("C")
    except LookupError as e:
        print("D", repr(e), e.__context__)
    else:
        print("E")
    finally:
        print("F")
nested()
def lots():
    for i in range(3):
        for j in range(3):
            try:
                if j == 1:
                    try:
                        continue
                    finally:
                        print("c", i, j)
                if i == 1:
                    return (i, j)
            finally:
                print("x", i, j)
print(lots())
def g2():
    x = 1
    try:
        return x
    finally:
        x = 2
print(g2())
try:
    raise ValueError
except:
    print("bare")
try:
    try: raise ValueError("q")
    except (TypeError, KeyError): print("no")
except (ValueError,) as e: print("yes", e)
try:
    raise 5
except TypeError as e: print(e)
try:
    raise int
except TypeError as e: print(e)
class E2(Exception):
    def __init__(self, a, b=2):
        super().__init__(a, b)
        self.a = a
try:
    raise E2(1)
except E2 as e: print(e, e.args, e.a, repr(e))
try:
    raise E2
except TypeError as e: print(e)
def cond(): 
    raise RuntimeError("cond")
try:
    try: raise ValueError
    except cond(): pass
except RuntimeError as e: print(e, repr(e.__context__))
try:
    try: raise ValueError
    except 5: pass
except TypeError as e: print(e, repr(e.__context__))
try:
    try: raise ValueError
    except (KeyError, 5): pass
except TypeError as e: print(e)
try:
    raise
except RuntimeError as e: print(e)
try:
    raise ValueError from 5
except TypeError as e: print(e)
try:
    raise ValueError("x") from None
except ValueError as e: print(e.__cause__, e.__suppress_context__)
try:
    raise ValueError("x") from KeyError
except ValueError as e: print(repr(e.__cause__))
