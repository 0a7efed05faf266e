print("other runs")
import noisy

seen = noisy.value


def look():
    return noisy.value
