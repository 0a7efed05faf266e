# What asks an object for its bytes, and what it says where they are none.
class Given:
    def __init__(self, value):
        self.value = value

    def __bytes__(self):
        return self.value


class Other(bytes):
    def __bytes__(self):
        return b'\x00\x07'


def told(action):
    try:
        print(action())
    except TypeError as e:
        print(e)


for value in b'\x01\x02', Other(b'\x03'), 5, 'text', None, bytearray(b'a'):
    told(lambda: bytes(Given(value)))
    told(lambda: int.from_bytes(Given(value), 'big'))
    told(lambda: b'<%b>' % Given(value))
print(int.from_bytes(Other(b'\x05'), 'big'), bytes(Other(b'\x05')))
