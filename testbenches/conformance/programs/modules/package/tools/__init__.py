print("tools begins")
VERSION = "1.2"
