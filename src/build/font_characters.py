# Prints the code points that reports need: GB2312, Latin of both languages, and what reports draw (arrows, check marks).
# The fonts were made with: fonttools subset NotoSansSC-<weight>.ttf --unicodes-file=chars.txt --layout-features= --no-hinting
chars=set(range(0x20,0x7f))|set(range(0xa0,0x180))|set(range(0x2010,0x2060))|set(range(0x2190,0x21a0))|{0x2713,0x2714,0x2717,0x2718,0x25cf,0x25cb,0x25a0,0x25a1,0x2022,0x20ac,0x2116}|set(range(0x3000,0x3020))|set(range(0xff01,0xff60))
for hi in range(0xa1,0xf8):
    for lo in range(0xa1,0xff):
        try: chars.add(ord(bytes([hi,lo]).decode('gb2312')))
        except Exception: pass
open('chars.txt','w').write(','.join('U+%04X'%c for c in sorted(chars)))
print(len(chars))
