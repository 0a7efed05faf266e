results = []
for x in ("1", "a", "3", None, "5"):
    try:
        n = int(x)
    except ValueError:
        results.append("bad")
        continue
    except TypeError:
        results.append("none")
        break
    else:
        results.append(n)
    finally:
        results.append("|")
else:
    results.append("not reached")
print(results)
attempts = 0
while True:
    try:
        attempts += 1
        if attempts < 4:
            raise OSError(f"attempt {attempts}")
    except OSError as e:
        print("retry after", e)
    else:
        break
print(attempts)
