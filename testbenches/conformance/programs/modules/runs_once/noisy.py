print("noisy runs")
value = 5
