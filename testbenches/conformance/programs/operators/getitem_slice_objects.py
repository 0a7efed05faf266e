# Subscripts reach __getitem__ as they are: slices, tuples, ellipsis.
class Show:
    def __getitem__(self, key):
        return key


s = Show()
print(s[1], s[1:2], s[:], s[::3], s[1, 2], s[1:2, 3], s[...], s["a":"b"])
print(s[()], s[-1], s[None:None:None], s[1,])
print(s[1:2].start, s[1:2].stop, s[1:2].step)
