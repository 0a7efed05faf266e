settings = {"width": 10}
print(settings["width"])
print(settings[("no", "such")])
