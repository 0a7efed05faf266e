for c in ('utf-16','utf-16-le','utf-32','utf-32-be','UTF16','utf_32_le'):
    for d in (b'\x00\xd8',b'a',b'\x00\xdca\x00', b'\xff\xff\xff\x00', b'\x00\xd8a\x00', b'\xff\xfea\x00', b'\xfe\xff\x00a', b'abc'):
        try: print(c,d,ascii(d.decode(c)))
        except UnicodeDecodeError as e: print(c,d,e, (e.encoding,e.start,e.end,e.reason))
    try: '\ud800'.encode(c)
    except UnicodeEncodeError as e: print(e)
    s = 'aé€😀'
    print(''.encode(c),'a'.encode(c), s.encode(c), s.encode(c).decode(c) == s, b''.decode(c))
    print(ascii(b'\x00\xd8a\x00'.decode(c,'replace')), b'\x00\xdca\x00'.decode(c,'ignore'), "a\ud800".encode(c, "replace"), "a\ud800".encode(c, "ignore"))
