import math
def run(function, *args):
    try:
        return function(*args)
    except Exception as e:
        return type(e).__name__
def kind(value):
    match value:
        case 0:
            return 'zero'
        case 1 | 2 | -3:
            return 'small'
        case 'text':
            return 'text'
        case None:
            return 'none'
        case True:
            return 'true'
        case []:
            return 'empty'
        case [x]:
            return f'one {x}'
        case [x, y] if x == y:
            return 'pair'
        case (x, [y, *inner], *rest):
            return f'nested {x} {y} {inner} {rest}'
        case [first, *_, last]:
            return f'ends {first} {last}'
        case {'type': 'conv', 'size': int(size), **others}:
            return f'conv {size} {others}'
        case {'type': str() as t}:
            return 'type ' + t
        case {}:
            return 'dict'
        case int() | float() as number if number > 100:
            return f'big {number}'
        case str(s):
            return 'str ' + s
        case Point(x=0, y=yy):
            return f'on axis {yy}'
        case Point(xx, yy):
            return f'point {xx} {yy}'
        case math.inf:
            return 'infinite'
        case _:
            return 'other'
class Point:
    __match_args__ = ('x', 'y')
    def __init__(self, x, y): self.x, self.y = x, y
print([kind(v) for v in (0, 2, -3, 'text', None, True, [], [5], [4, 4], (1, 2, 3))])
# -> ['zero', 'small', 'small', 'text', 'none', 'small', 'empty', 'one 5', 'pair', 'ends 1 3']
print(kind([1, [2, 3, 4], 5]), '|')  # -> nested 1 2 [3, 4] [5] |
print(kind({'type': 'conv', 'size': 3, 'k': 1}), '|')  # -> conv 3 {'k': 1} |
print(kind({'type': 'x'}), '|', kind({'a': 1}))  # -> type x | dict
print(kind(500), kind(1e5), kind('hey'), kind(Point(0, 7)))  # -> big 500 big 100000.0 str hey on axis 7
print(kind(Point(3, 4)), kind(math.inf), kind(50))  # -> point 3 4 big inf other
print(kind(object()))  # -> other
match = 3
case = [match]
print(match, case)  # -> 3 [3]
match (1, 2):
    case a, b:
        print(a + b)  # -> 3
match {'k': [1, {'z': 2}]}:
    case {'k': [_, {'z': z}]}:
        print(z)  # -> 2
match 5:
    case 6:
        print('no')
match [1, 2, 3]:
    case [1, *tail] | [2, *tail]:
        print(tail)  # -> [2, 3]
match 'a':
    case ('a' | 'b') as letter:
        print(letter)  # -> a
if (m := 5) > 3 and (k := m * 2):
    print(m, k)  # -> 5 10
print([y for x in range(5) if (y := x * 2) > 3], y)  # -> [4, 6, 8] 8
print((z := 1) + z)  # -> 2
while (m := m - 1) > 2:
    pass
print(m)  # -> 2
first, *middle, last = [1, 2, 3, 4]
(p, q), r = (1, 2), 3
[s, t] = 'ab'
a = b = [0]
i, values = 0, [0, 0]
i, values[i] = 1, 5
print(first, middle, last, p, q, r, s, t, a is b, values)  # -> 1 [2, 3] 4 1 2 3 a b True [0, 5]
print([*range(2), *'ab'], (*[1], 2), {*[1, 1]})  # -> [0, 1, 'a', 'b'] (1, 2) {1}
print({**{'a': 1}, 'b': 2, **{'a': 3}}, max(*[1, 2], *[3]))  # -> {'a': 3, 'b': 2} 3
for n, (u, v) in enumerate([(1, 2), (3, 4)]):
    pass
for head, *tail in [[1, 2, 3], 'xyz']:
    print(head, tail)
# -> 1 [2, 3]
# -> x ['y', 'z']
print(n, u, v)  # -> 1 3 4
x, y = 1, 2
x, y = y, x
print(x, y, run(lambda: (lambda a: a)(*[1, 2])))  # -> 2 1 TypeError
def f(a, b=2, /, c=3, *args, d, e=5, **kwargs):
    return a, b, c, args, d, e, kwargs
print(f(1, d=4), f(1, 2, 3, 4, 5, d=6, z=7))  # -> (1, 2, 3, (), 4, 5, {}) (1, 2, 3, (4, 5), 6, 5, {'z': 7})
print(f(*[1, 2], **{'d': 3}), run(lambda: f(1)))  # -> (1, 2, 3, (), 3, 5, {}) TypeError
print(run(lambda: f(a=1, d=1)))  # -> TypeError
def keyword_only(*, a, b=1): return a + b
def positional(a, b, /): return a - b
print(keyword_only(a=1), run(keyword_only, 1))  # -> 2 TypeError
print(positional(3, 1), run(lambda: positional(a=1, b=2)))  # -> 2 TypeError
def appends(x, into=[]):
    into.append(x)
    return into
appends(1)
print(appends(2), appends(3, []))  # -> [1, 2] [3]
functions = [lambda: i for i in range(3)]
bound = [lambda i=i: i for i in range(3)]
print([g() for g in functions], [g() for g in bound])  # -> [2, 2, 2] [0, 1, 2]
total = 0
def counter():
    count = 0
    def increment(by=1):
        nonlocal count
        global total
        count += by
        total += by
        return count
    return increment
inc = counter()
print(inc(), inc(5), total, counter()())  # -> 1 6 6 1
def local_error():
    print(total2)
    total2 = 1
print(run(local_error), run(lambda: undefined_name))  # -> UnboundLocalError NameError
def order():
    log = []
    try:
        log.append('try')
    except Exception:
        log.append('except')
    else:
        log.append('else')
    finally:
        log.append('finally')
    try:
        try:
            raise ValueError('inner')
        except ValueError as e:
            log.append(str(e))
            raise
        finally:
            log.append('f2')
    except (TypeError, ValueError) as e:
        log.append(type(e).__name__)
    return log
print(order())  # -> ['try', 'else', 'finally', 'inner', 'f2', 'ValueError']
def chained():
    try:
        try:
            {}['k']
        except KeyError as e:
            raise RuntimeError('outer') from e
    except RuntimeError as e:
        return str(e), type(e.__cause__).__name__, e.args
print(chained())  # -> ('outer', 'KeyError', ('outer',))
def context():
    try:
        try:
            1 / 0
        except ZeroDivisionError:
            raise ValueError('second')
    except ValueError as e:
        return type(e.__context__).__name__, e.__cause__
print(context())  # -> ('ZeroDivisionError', None)
def returning():
    for i in range(3):
        try:
            if i == 1: return i
        finally:
            if i == 0: continue
def overriding():
    try:
        return 'try'
    finally:
        return 'finally'
def loop_else(n):
    for i in range(3):
        if i == n: break
    else:
        return 'else'
    return 'break'
print(returning(), overriding(), loop_else(1), loop_else(9))  # -> 1 finally break else
class MyError(ValueError):
    def __init__(self, code, message='m'):
        super().__init__(message)
        self.code = code
class Sub(MyError): pass
def raises(e):
    try:
        raise e
    except MyError as caught:
        return type(caught).__name__, caught.code, str(caught), caught.args
    except Exception as other:
        return repr(other)
print(raises(Sub(3)), raises(MyError(1, 'x')))  # -> ('Sub', 3, 'm', ('m',)) ('MyError', 1, 'x', ('x',))
print(raises(KeyError('k')), raises(ValueError))  # -> KeyError('k') ValueError()
print(raises(ValueError(1, 2)))  # -> ValueError(1, 2)
print(repr(ValueError('a')), str(KeyError('a')))  # -> ValueError('a') 'a'
print(ValueError('a').args)  # -> ('a',)
print(isinstance(KeyError(), LookupError))  # -> True
print(issubclass(IndexError, Exception))  # -> True
def asserted(x):
    assert x > 0, f'must be positive: {x}'
    return x
def message(function):
    try:
        function()
    except Exception as e:
        return str(e)
print(asserted(1), message(lambda: asserted(-1)))  # -> 1 must be positive: -1
print(run(lambda: asserted(0)))  # -> AssertionError
print([run(g) for g in (lambda: 1 / 0, lambda: [][0], lambda: {}[0], lambda: int('x'), lambda: 'a' + 1, lambda: None.x, lambda: 5(), lambda: [1].remove(2), lambda: (1, 2)[5])])
# -> ['ZeroDivisionError', 'IndexError', 'KeyError', 'ValueError', 'TypeError', 'AttributeError', 'TypeError', 'ValueError', 'IndexError']
def unbound_after():
    try:
        raise ValueError
    except ValueError as e:
        pass
    return e
print(run(unbound_after))  # -> UnboundLocalError
numbers = list(range(10))
del numbers[0], numbers[-1]
del numbers[1:3]
lookup = {'a': 1, 'b': 2}
del lookup['a']
print(numbers, lookup, numbers[::2], numbers[::-1])  # -> [1, 4, 5, 6, 7, 8] {'b': 2} [1, 5, 7] [8, 7, 6, 5, 4, 1]
print(numbers[-3:-1], numbers[5:100], numbers[4:1:-1])  # -> [6, 7] [8] [7, 6, 5]
numbers[1:3] = ['x', 'y', 'z']
numbers[0] = 0
numbers[:0] = [-1]
numbers[::3] = [9] * len(numbers[::3])
print(numbers)  # -> [9, 0, 'x', 9, 'z', 6, 9, 8]
print(1 < 2 < 3, 1 < 3 < 2, 1 == 1.0 != 2, 1 < 2 > 1)  # -> True False True True
print(not 1 == 2, 3 in [3] in [[3]], 'a' < 'b' <= 'b')  # -> True True True
print(None is None, 1 is not None)  # -> True True
print(-7 // 2, -7 % 3, 7 // -2, 7 % -3, divmod(-7, 3))  # -> -4 2 -4 -2 (-3, 2)
print(-7.5 // 2, -7.5 % 2, 2 ** -1, -2 ** 2, 7 / 2, 6 / 2, 1e3)  # -> -4.0 0.5 0.5 -4 3.5 3.0 1000.0
print(0x1f, 0b11, 0o17, 1_000)  # -> 31 3 15 1000
print(round(0.5), round(1.5), round(2.5), round(2.675, 2))  # -> 0 2 2 2.67
print(round(-1.5), round(1234, -2), round(3.7))  # -> -2 1200 4
print(round(1.23456, 3), type(round(1.0)).__name__)  # -> 1.235 int
print(2 ** 40, 2 ** 62, 10 ** 15 * 9, 12345678901 * 1000)
# -> 1099511627776 4611686018427387904 9000000000000000 12345678901000
print(abs(-5), 5 ^ 3, 5 & 3, 5 | 3, ~5, 1 << 10, -9 >> 1)  # -> 5 6 1 7 -6 1024 -5
print(pow(2, 10), pow(3, 4, 5))  # -> 1024 1
print(math.factorial(20), f"{2 ** 60:,}", 1 << 62)
# -> 2432902008176640000 1,152,921,504,606,846,976 4611686018427387904
print(divmod(10 ** 18, 7))  # -> (142857142857142857, 1)
print(sorted([3, 1, 2]), sorted('bca', reverse=True))  # -> [1, 2, 3] ['c', 'b', 'a']
print(sorted(['bb', 'a'], key=len))  # -> ['a', 'bb']
print(sorted([(2, 'a'), (1, 'b'), (1, 'a')]))  # -> [(1, 'a'), (1, 'b'), (2, 'a')]
print(sorted({'b': 1, 'a': 2}))  # -> ['a', 'b']
print(sorted([1, 2, 3, 4], key=lambda x: (x % 2, -x)))  # -> [4, 2, 3, 1]
print(min(3, 1), max([1, 5, 2]), min([], default=0))  # -> 1 5 0
print(max('a', 'bb', key=len))  # -> bb
print(max({'a': 3, 'b': 5}.items(), key=lambda kv: kv[1]))  # -> ('b', 5)
print(min([2, 1], key=lambda x: -x), run(lambda: max([])))  # -> 2 ValueError
print(sum([1, 2]), sum([[1], [2]], []), sum([0.1] * 3))  # -> 3 [1, 2] 0.30000000000000004
print(any([]), all([]), any([0, 1]), all([1, 0]))  # -> False True True False
print(list(enumerate('ab', 1)), list(zip([1, 2], 'ab')))  # -> [(1, 'a'), (2, 'b')] [(1, 'a'), (2, 'b')]
print(list(zip(*[[1, 2], [3, 4]])), list(reversed([1, 2])))  # -> [(1, 3), (2, 4)] [2, 1]
print(run(lambda: list(zip([1], [], strict=True))))  # -> ValueError
print(list(zip([1], [2], strict=True)))  # -> [(1, 2)]
print(isinstance(1, (str, int)), isinstance(True, int))  # -> True True
print(isinstance(1.0, float), isinstance('a', str))  # -> True True
print(isinstance([], (tuple, list)))  # -> True
print(isinstance(None, type(None)), isinstance(int, type))  # -> True True
print(isinstance(len, type), type(1) is int, type([]) == list)  # -> False True True
print(type(1).__name__)  # -> int
print(bool(''), bool([0]), bool(0.0), int(3.9), int('-7'))  # -> False True False 3 -7
print(float('1.5'), str(5), list('ab'), tuple([1]))  # -> 1.5 5 ['a', 'b'] (1,)
print(set([1, 1]), dict([('a', 1)]), dict(a=1), bool(None))  # -> {1} {'a': 1} {'a': 1} False
print(int('ff', 16), list({'a': 1}))  # -> 255 ['a']
print([1, 2] + [3], [0] * 3, (1,) + (2,), [1, 2] == [1, 2])  # -> [1, 2, 3] [0, 0, 0] (1, 2) True
print((1, 2) < (1, 3), [1] < [1, 2])  # -> True True
print([[0] * 2 for _ in range(2)], 3 * [1], [1, 2].index(2))  # -> [[0, 0], [0, 0]] [1, 1, 1] 1
print([1, 1].count(1))  # -> 2
li = [3, 1, 2]
li.sort()
li.insert(1, 'i')
li.extend((7, 8))
popped = li.pop(), li.pop(0)
li.remove('i')
li.reverse()
other = li.copy()
li += [4]
li *= 2
print(li, popped, other, li.clear(), li)  # -> [] (8, 1) [7, 3, 2] None []
dct = {'a': 1}
dct.update(b=2, **{'c': 3})
dct |= {'d': 4}
print(dct.get('z'), dct.get('z', 9), dct.pop('a'))  # -> None 9 1
print(dct.pop('q', None), dct.setdefault('n', 5))  # -> None 5
print(list(dct.keys()), list(dct.values()))  # -> ['b', 'c', 'd', 'n'] [2, 3, 4, 5]
print(dict.fromkeys('ab', 0))  # -> {'a': 0, 'b': 0}
print(dct.items() if False else len(dct), {'a': 1} | {'b': 2})  # -> 4 {'a': 1, 'b': 2}
print('b' in dct, dct.popitem())  # -> True ('n', 5)
st = {1, 2, 3}
st.add(4)
st.discard(9)
st -= {1}
print(sorted(st), st & {2, 9}, sorted(st | {8}))  # -> [2, 3, 4] {2} [2, 3, 4, 8]
print(sorted(st - {2}), sorted(st ^ {2, 7}), {2} <= st)  # -> [3, 4] [3, 4, 7] True
print(st.issuperset({2}), sorted(st.union([5])))  # -> True [2, 3, 4, 5]
print(frozenset([1]), {frozenset([1]): 2}[frozenset([1])])  # -> frozenset({1}) 2
print(len(st), st.isdisjoint({9}), {1, 2} == {2, 1})  # -> 3 True True
print(list(range(5, 0, -2)), range(3)[1], range(10)[2:5])  # -> [5, 3, 1] 1 range(2, 5)
print(len(range(0, 10, 3)), 4 in range(0, 10, 2))  # -> 4 True
print(list(range(3))[::-1], range(3) == range(0, 3))  # -> [2, 1, 0] True
print(sum(range(101)), tuple(range(2)))  # -> 5050 (0, 1)
print(reversed(range(3)).__next__())  # -> 2
x = 5 if False else 6 if True else 7
y = [1, 2, 3][1] if x else None
z = 0 or 'default'
w = None and 1
print(x, y, z, w, not None, 1 and 2, 0 or [] or 'x')  # -> 6 2 default None True 2 x
print((lambda *a, **k: (a, k))(1, b=2))  # -> ((1,), {'b': 2})
print((lambda: (yield))().__next__())  # -> None
def doc():
    """Says."""
def annotated(a: int, b: 'str' = 'x') -> float: ...
print(doc.__doc__, doc.__name__)  # -> Says. doc
print(annotated.__annotations__ if False else '', doc())  # ->  None
if True: print('one line')  # -> one line
for _ in range(2): x += 1; y += 1
print(x, y)  # -> 8 4
def recursive(n): return 1 if n == 0 else n * recursive(n - 1)
print(recursive(10), (lambda n: n * 2)(4))  # -> 3628800 8
print([(lambda x: x + i)(1) for i in range(2)])  # -> [1, 2]
text = ('a'
        'b'
        f'{x}')
long = 1 + \
    2
print(text, long, """triple
line""".splitlines(), '''q'uote''', ...)  # -> ab8 3 ['triple', 'line'] q'uote Ellipsis
print(id(x) == id(x), hash('a') == hash('a'), repr(None))  # -> True True None
print(str(True), ascii('a'), bin(5), hex(255), oct(8))  # -> True 'a' 0b101 0xff 0o10
print(callable(print), getattr('abc', 'upper')())  # -> True ABC
print(dir is not None)  # -> True
global_values = [g for g in ('x', 'nope') if g in globals()]
print(global_values, 'inner' in (lambda inner: locals())(1))  # -> ['x'] True

def vary(**options):
    self = Options()
    self.__dict__.update(options)
    return self
class Options: pass
print(vary(a=1, b=2).b, sorted(vars(vary(c=3))))  # -> 2 ['c']
