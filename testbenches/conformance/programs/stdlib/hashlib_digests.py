# Digests of the standard examples.
import hashlib

print(hashlib.md5(b"").hexdigest(), hashlib.md5(b"abc").hexdigest())
print(hashlib.sha1(b"abc").hexdigest())
print(hashlib.sha256(b"abc").hexdigest())
h = hashlib.sha256()
h.update(b"a" * 50)
h.update(b"b" * 50)
print(h.hexdigest() == hashlib.sha256(b"a" * 50 + b"b" * 50).hexdigest(), h.digest_size, len(h.digest()), h.name)
