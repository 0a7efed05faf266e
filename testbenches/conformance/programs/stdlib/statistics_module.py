# statistics.
import statistics

data = [2, 4, 4, 4, 5, 5, 7, 9]
print(statistics.mean(data), statistics.median(data), statistics.mode(data), statistics.pstdev(data), statistics.pvariance(data))
print(statistics.mean([1.5, 2.5]), statistics.median([3, 1, 2]), statistics.median_low([1, 2, 3, 4]), statistics.fmean([1, 2]))
print(round(statistics.stdev([1, 2, 3, 4]), 10), statistics.multimode("aabbc"))
try:
    statistics.mean([])
except statistics.StatisticsError as e:
    print("StatisticsError", e)
