class Thing:
    def go(self):
        return self.missing


print("start")
Thing().go()
