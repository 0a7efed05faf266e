# A subclass of set.
class Tags(set):
    def toggle(self, tag):
        if tag in self:
            self.discard(tag)
        else:
            self.add(tag)
        return self


t = Tags(["a"])
print(sorted(t.toggle("b")), sorted(t.toggle("a")))
print(isinstance(t, set), t == {"b"}, len(t), "b" in t)
print(t)
