def run(function):
    try:
        return function()
    except Exception as e:
        return type(e).__name__
name, n, x, items, d = 'conv', 42, 3.14159, [1, 'a'], {'k': 'v', 'n': {'m': 7}}
class Thing:
    size = 5
    parts = ['p', 'q']
    def __format__(self, spec):
        return 'T<' + spec + '>'
    def __repr__(self):
        return 'Thing()'
    def __str__(self):
        return 'a thing'
t = Thing()
width, precision = 10, 2
print(f'{name:>10}|{name:<10}|{name:^10}|{name:*^10}|')  # ->       conv|conv      |   conv   |***conv***|
print(f'{n:05d} {n:,} {1234567:,} {n:+} {n:x} {n:#x} {n:b} {n:o} {n:e}')
# -> 00042 42 1,234,567 +42 2a 0x2a 101010 52 4.200000e+01
print(f'{x:.2f} {x:10.3f} {x:<10.1f}| {x:e} {x:.3g} {x:%} {0.256:.1%} {1e10:g} {x:+.2f}')
# -> 3.14      3.142 3.1       | 3.141590e+00 3.14 314.159000% 25.6% 1e+10 +3.14
print(f'{x:{width}.{precision}f}|{name:{">"}{width}}|{n:{width}}')  # ->       3.14|      conv|        42
print(f'{name!r} {name!s:>6} {t} {t!r} {t!s} {t:abc}')  # -> 'conv'   conv T<> Thing() a thing T<abc>
print(f'{n=} {n + 1 = } {name=} {x=:.2f} {name=!s} {name = }')
# -> n=42 n + 1 = 43 name='conv' x=3.14 name=conv name = 'conv'
print(f'{{}} {{{n}}} {"nested " + name} {d["k"]} {items[1]} {t.size} {(lambda q: q * 2)(4)}')
# -> {} {42} nested conv v a 5 8
print(f'{n if n > 3 else 0} {[i for i in range(3)]} { {1: 2}[1] } {name[0]:>3} {-n} {not n}')
# -> 42 [0, 1, 2] 2   c -42 False
print(f"{'a' 'b'}" f'{1}' 'c', rf'\d{n}', f'''{
    n
}''')  # -> ab1c \d42 42
print(f'{1234.5678:,.2f} {1e6:_.0f} {1000000:_} {True} {None} {True:d} {3:.1f} {n:>+6}|{-n:06d}|{-n:=+8d}')
# -> 1,234.57 1_000_000 1_000_000 True None 1 3.0    +42|-00042|-     42
print('%d %s %r %5.2f %-5s| %05d %x %% %+d %e %g' % (n, name, name, x, 'ab', 7, 255, 5, 12345.678, 0.0001))
# -> 42 conv 'conv'  3.14 ab   | 00007 ff % +5 1.234568e+04 0.0001
print('%(a)s-%(b)03d' % {'a': 1, 'b': 2}, '%s' % 'one')  # -> 1-002 one
print('%s %s' % ('a', [1]), '%s' % (1,), '%c' % 'z')  # -> a [1] 1 z
print('%*d' % (5, 3), '%.3s' % 'abcdef', '%i' % 3.7)  # ->     3 abc 3
print('{} {}'.format(1, 'a'), '{1} {0} {1}'.format('x', 'y'))  # -> 1 a y x y
print('{a} {b:>4}'.format(a=1, b=2), '{0:.{1}f}'.format(x, 3))  # -> 1    2 3.142
print('{0[0]} {1[k]} {2.size} {2.parts[1]} {1[n][m]}'.format(items, d, t))  # -> 1 v 5 q 7
print('{!r:>8}'.format('s'), '{:>{w}}'.format('r', w=4))  # ->      's'    r
print('{{}}'.format())  # -> {}
print('{:5}|{:<5}|{:^5}|{:>5}'.format(1, 2, 3, 4))  # ->     1|2    |  3  |    4
print('{:s}'.format('q'), '{a[0]}'.format(a='xyz'))  # -> q x
print('{:,}'.format(10 ** 6), '{0}{0}'.format(3))  # -> 1,000,000 33
print(run(lambda: '{} {}'.format(1)))  # -> IndexError
print(run(lambda: '{a}'.format()), run(lambda: '%d' % 'x'))  # -> KeyError TypeError
print(run(lambda: f'{name:d}'), run(lambda: '%s %s' % (1,)))  # -> ValueError TypeError
print(run(lambda: '%s' % (1, 2)))  # -> TypeError
print(format(3.5, '.2f'), format(7, '>4'), format('a'))  # -> 3.50    7 a
print(format(255, 'X'), format(12, '08b'), format(t, 'z'))  # -> FF 00001100 T<z>
print('{:q}'.format(t))  # -> T<q>
print(str(1.0), str(1e16), str(1e-5), repr(0.1), 1 / 3)  # -> 1.0 1e+16 1e-05 0.1 0.3333333333333333
print(2 ** 0.5, 1e100, float('inf'), -0.0, 100.0, 123456789.0)
# -> 1.4142135623730951 1e+100 inf -0.0 100.0 123456789.0
print(5e-324)  # -> 5e-324
print(str([1.5, 'a', None, True]), repr({'a': (1,)}), str({1}))  # -> [1.5, 'a', None, True] {'a': (1,)} {1}
print(str(range(3)), repr('it\'s'), repr("a\nb\t\\"))  # -> range(0, 3) "it's" 'a\nb\t\\'
print(str(b'x'), repr(()), str(set()))  # -> b'x' () set()
print('{:>10} {:<8}'.format('Layer', 'Params') + '|', '-' * 10)  # ->      Layer Params  | ----------
print('=' * 3 + '>', 'a' + 'b' * 2)  # -> ===> abb
print('a,b,,c'.split(','), ' a  b '.split())  # -> ['a', 'b', '', 'c'] ['a', 'b']
print('a-b-c'.split('-', 1), 'a-b-c'.rsplit('-', 1))  # -> ['a', 'b-c'] ['a-b', 'c']
print('x'.split('y'), 'l1\nl2\n'.splitlines())  # -> ['x'] ['l1', 'l2']
print(', '.join(['a', 'b']), ''.join(map(str, [1, 2])))  # -> a, b 12
print('-'.join('abc'), ' x '.strip() + '|', 'xxaxx'.strip('x'))  # -> a-b-c x| a
print('xxa'.lstrip('x'), 'axx'.rstrip('x'))  # -> a a
print('hello'.replace('l', 'L'), 'hello'.replace('l', 'L', 1))  # -> heLLo heLlo
print('hello'.startswith('he'), 'hello'.startswith(('x', 'h')))  # -> True True
print('hello'.endswith('lo'), 'hello'.find('l'))  # -> True 2
print('hello'.rfind('l'), 'hello'.index('e'))  # -> 3 1
print('hello'.count('l'))  # -> 2
print('7'.zfill(3), '-7'.zfill(4), 'a.b.c'.partition('.'))  # -> 007 -007 ('a', '.', 'b.c')
print('a.b.c'.rpartition('.'), 'a'.partition('x'))  # -> ('a.b', '.', 'c') ('a', '', '')
print('the cat'.title(), 'ABC'.lower(), 'abc'.upper())  # -> The Cat abc ABC
print('aBc'.swapcase(), 'hello world'.capitalize())  # -> AbC Hello world
print('a'.center(5, '*'), 'a'.ljust(3) + '|', 'a'.rjust(3))  # -> **a** a  |   a
print('123'.isdigit(), 'abc'.isalpha(), 'a1'.isalnum())  # -> True True True
print(' '.isspace(), 'Ab'.isupper(), 'ab'.islower())  # -> True False True
print('a_1'.isidentifier(), '1.5'.isnumeric())  # -> True False
print('layer1.conv'.removeprefix('layer1.'))  # -> conv
print('conv.weight'.removesuffix('.weight'), 'abc'.encode())  # -> conv b'abc'
print('abc'.casefold())  # -> abc
print('abc'[::-1], 'abc'[-2:], 'abcdef'[1:5:2], 'abc' < 'abd')  # -> cba bc bd True
print('a' in 'cat', 'x' not in 'cat', 'abc' * 0 == '')  # -> True True True
print(len('héllo'), max('abc'), sorted('cab'), list('ab'))  # -> 5 c ['a', 'b', 'c'] ['a', 'b']
print(str.join('-', ['a', 'b']), str.upper('a'))  # -> a-b A
print(list(map(str.strip, [' a ', 'b '])), 'a' 'b', "it's")  # -> ['a', 'b'] ab it's
print('tab\there', r'raw\n', '\x41\u0042', chr(97), ord('a'))  # -> tab	here raw\n AB a 97
