import hashlib

for name in ('md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512'):
    make = getattr(hashlib, name)
    for data in (b'', b'abc', b'a' * 55, b'b' * 56, b'c' * 64, b'd' * 111, b'e' * 112, b'f' * 200, bytes(range(256)) * 3):
        h = make(data)
        print(name, len(data), h.hexdigest())
    h = make()
    h.update(b'hello ')
    c = h.copy()
    h.update(b'world')
    print(h.hexdigest() == make(b'hello world').hexdigest(), c.hexdigest() == make(b'hello ').hexdigest(), h.digest_size, h.block_size, h.name)
print(hashlib.new('sha256', b'x').digest())
try:
    hashlib.md5('text')
except TypeError as e:
    print(e)
