def run(function, *args):
    try:
        return function(*args)
    except Exception as e:
        return type(e).__name__
class A:
    kind = 'a'
    count = 0
    def __init__(self, x=1, *, y=2):
        self.x, self.y = x, y
        A.count += 1
    def who(self):
        return 'A'
    def __repr__(self):
        return f'{type(self).__name__}({self.x})'
class B(A):
    def who(self):
        return 'B' + super().who()
class C(A):
    def who(self):
        return 'C' + super().who()
class D(B, C):
    kind = 'd'
    def who(self):
        return 'D' + super().who()
print(D().who(), [c.__name__ for c in D.__mro__], D.kind)  # -> DBCA ['D', 'B', 'C', 'A', 'object'] d
print(C.kind, A.count)  # -> a 1
print(D(5), D(x=7, y=3).y, isinstance(D(), A))  # -> D(5) 3 True
print(isinstance(D(), (int, C)), issubclass(D, B))  # -> True True
print(issubclass(A, D), type(D()) is D, type(D()) == A)  # -> False True False
print(D.__name__, D().__class__.__name__)  # -> D D
print(D.__bases__[0].__name__)  # -> B
print(A.__base__.__name__ if hasattr(A, '__base__') else 'object')  # -> object
def bad_order():
    class X(A, B): pass
print(run(bad_order), run(lambda: A(1, 2)))  # -> TypeError TypeError
print(run(lambda: A(z=1)), run(lambda: A().missing))  # -> TypeError AttributeError
class Mixin:
    def __init__(self, *args, scale=1, **kwargs):
        super().__init__(*args, **kwargs)
        self.scale = scale
class E(Mixin, A):
    pass
e = E(4, y=5, scale=6)
print(e.x, e.y, e.scale, vars(e), hasattr(e, 'x'))  # -> 4 5 6 {'x': 4, 'y': 5, 'scale': 6} True
print(hasattr(e, 'zz'), getattr(e, 'zz', 0))  # -> False 0
setattr(e, 'new', 1)
delattr(e, 'new')
del e.scale
print(sorted(vars(e)), run(lambda: e.scale))  # -> ['x', 'y'] AttributeError
print(run(delattr, e, 'nothing'))  # -> AttributeError
class Vector:
    def __init__(self, *values): self.values = values
    def __add__(self, o): return Vector(*(a + b for a, b in zip(self.values, o.values)))
    def __radd__(self, o): return self if o == 0 else NotImplemented
    def __sub__(self, o): return Vector(*(a - b for a, b in zip(self.values, o.values)))
    def __mul__(self, k): return Vector(*(a * k for a in self.values)) if isinstance(k, int) else NotImplemented
    __rmul__ = __mul__
    def __matmul__(self, o): return sum(a * b for a, b in zip(self.values, o.values))
    def __truediv__(self, k): return Vector(*(a / k for a in self.values))
    def __rtruediv__(self, k): return 'r/'
    def __floordiv__(self, k): return '//'
    def __mod__(self, k): return '%'
    def __pow__(self, k): return '**'
    def __neg__(self): return Vector(*(-a for a in self.values))
    def __pos__(self): return '+'
    def __invert__(self): return '~'
    def __abs__(self): return max(abs(a) for a in self.values)
    def __and__(self, o): return '&'
    def __ror__(self, o): return 'r|'
    def __rshift__(self, o): return '>>'
    def __iadd__(self, o):
        self.values += o.values
        return self
    def __eq__(self, o): return isinstance(o, Vector) and self.values == o.values
    def __lt__(self, o): return self.values < o.values
    def __hash__(self): return hash(self.values)
    def __len__(self): return len(self.values)
    def __getitem__(self, i): return self.values[i]
    def __contains__(self, v): return v in self.values
    def __bool__(self): return any(self.values)
    def __repr__(self): return 'Vector' + str(self.values)
    def __call__(self, *args, **kwargs): return args, kwargs
    def __int__(self): return 42
    def __float__(self): return 4.5
    def __index__(self): return 1
    def __round__(self, n=0): return 'round'
    def __reversed__(self): return iter('rev')
v, w = Vector(1, 2), Vector(3, 4)
print(v + w, w - v, v * 3, 3 * v, v @ w, v / 2, 1 / v, v // 1)
# -> Vector(4, 6) Vector(2, 2) Vector(3, 6) Vector(3, 6) 11 Vector(0.5, 1.0) r/ //
print(v % 1, v ** 2)  # -> % **
print(-v, +v, ~v, abs(Vector(-5, 2)), v & w, 1 | v, v >> 1)  # -> Vector(-1, -2) + ~ 5 & r| >>
print(sum([v, w]))  # -> Vector(4, 6)
print(v == Vector(1, 2), v != w, v < w, w > v, sorted([w, v]))  # -> True True True True [Vector(1, 2), Vector(3, 4)]
print(len({v, Vector(1, 2)}), len(v), v[0], v[-1], v[0:1])  # -> 1 2 1 2 (1,)
print(2 in v, 5 in v)  # -> True False
print(bool(Vector(0)), not v, v(1, k=2), int(v), float(v))  # -> False False ((1,), {'k': 2}) 42 4.5
print([10, 20][v], round(v), list(reversed(v)), list(v))  # -> 20 round ['r', 'e', 'v'] [1, 2]
print(run(lambda: v * 1.5), run(lambda: v + 1))  # -> TypeError AttributeError
alias = v
v += Vector(9)
print(v, alias is v, v.__add__(v), Vector.__len__(v))  # -> Vector(1, 2, 9) True Vector(2, 4, 18) 3
class Box:
    def __init__(self): self._data = {}
    def __setitem__(self, k, value): self._data[k] = value
    def __getitem__(self, k): return self._data[k]
    def __delitem__(self, k): del self._data[k]
    def __iter__(self): return iter(self._data)
    def __len__(self): return len(self._data)
    def __getattr__(self, name):
        if name.startswith('_'):
            raise AttributeError(name)
        return 'got ' + name
b = Box()
b['a'] = 1
b['c', 2] = 3
b['a'] += 5
del b['c', 2]
print(b['a'], len(b), list(b), 'a' in b, b.anything)  # -> 6 1 ['a'] True got anything
print(hasattr(b, '_private'), bool(b), bool(Box()))  # -> False True False
class Slices:
    def __getitem__(self, i): return i
print(Slices()[1:2], Slices()[1, 2:3], Slices()[..., None])
# -> slice(1, 2, None) (1, slice(2, 3, None)) (Ellipsis, None)
print(Slices()[::2], Slices()[-1])  # -> slice(None, None, 2) -1
class Guard:
    def __init__(self): self.x = 1
    def __setattr__(self, name, value):
        if name == 'bad':
            raise AttributeError('no ' + name)
        object.__setattr__(self, name, value * 10)
    def __getattribute__(self, name):
        return super().__getattribute__(name)
    def __delattr__(self, name):
        super().__delattr__(name)
gd = Guard()
def set_bad(): gd.bad = 1
print(gd.x, run(set_bad))  # -> 10 AttributeError
del gd.x
print(hasattr(gd, 'x'))  # -> False
class Temp:
    def __init__(self): self._c = 0
    @property
    def c(self): return self._c
    @c.setter
    def c(self, value):
        if value < -273:
            raise ValueError('cold')
        self._c = value
    @c.deleter
    def c(self): self._c = None
    @property
    def f(self): return self.c * 9 / 5 + 32
    @staticmethod
    def parse(text): return float(text)
    @classmethod
    def of(cls, text):
        t = cls()
        t.c = cls.parse(text)
        return t
t = Temp()
t.c = 100
t.c += 1
def set_f(): t.f = 1
def set_cold(): t.c = -300
print(t.c, t.f, Temp.of('5').c, t.parse('2'), Temp.parse('3'))  # -> 101 213.8 5.0 2.0 3.0
print(run(set_f), run(set_cold))  # -> AttributeError ValueError
print(type(Temp.__dict__['c']).__name__)  # -> property
del t.c
print(t.c)  # -> None
class Registry:
    known = {}
    def __init_subclass__(cls, /, tag=None, **kwargs):
        super().__init_subclass__(**kwargs)
        cls.tag = tag
        Registry.known[cls.__name__] = cls
class One(Registry, tag='one'): pass
class Two(One): pass
print(sorted(Registry.known), One.tag, Two.tag)  # -> ['One', 'Two'] one None
class Sub:
    def __class_getitem__(cls, item): return (cls.__name__, item)
print(Sub[int, 3][0], Sub['x'])  # -> Sub ('Sub', 'x')
def register(table, key=None):
    def decorate(cls):
        table[key or cls.__name__] = cls
        cls.registered = True
        return cls
    return decorate
table = {}
@register(table, key='r')
class R:
    @register(table)
    def method(self): return 1
print(list(table), R.registered, table['r'] is R)  # -> ['method', 'r'] True True
def repeat(times):
    def decorator(function):
        def wrapper(*args):
            return [function(*args) for _ in range(times)]
        return wrapper
    return decorator
@repeat(2)
@repeat(3)
def hi(x): return x
print(hi('a'))  # -> [['a', 'a', 'a'], ['a', 'a', 'a']]
Dynamic = type('Dynamic', (A,), {'kind': 'dyn', 'shout': lambda self: self.kind.upper()})
print(Dynamic(3), Dynamic.kind, Dynamic().shout())  # -> Dynamic(3) dyn DYN
print(Dynamic.__name__, isinstance(Dynamic(), A))  # -> Dynamic True
class Single:
    _it = None
    def __new__(cls, *args):
        if cls._it is None:
            cls._it = super().__new__(cls)
        return cls._it
    def __init__(self, v): self.v = v
print(Single(1) is Single(2), Single(3).v)  # -> True 3
class Managed:
    def __init__(self, log, swallow=False): self.log, self.swallow = log, swallow
    def __enter__(self):
        self.log.append('in')
        return self
    def __exit__(self, kind, error, trace):
        self.log.append(kind.__name__ if kind else 'out')
        return self.swallow
log = []
with Managed(log) as m, Managed(log):
    log.append('body')
with Managed(log, swallow=True):
    raise KeyError('x')
print(log)  # -> ['in', 'in', 'body', 'out', 'out', 'in', 'KeyError']
def returns_inside():
    with Managed(log): return 'r'
print(returns_inside(), log[-1])  # -> r out
class Iter:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        if self.n == 0:
            raise StopIteration
        self.n -= 1
        return self.n
print(list(Iter(3)), sum(Iter(4)), 2 in Iter(5), next(Iter(2)))  # -> [2, 1, 0] 6 True 1
print([*Iter(2)], dict(zip('ab', Iter(2))), max(Iter(3)))  # -> [1, 0] {'a': 1, 'b': 0} 2
class Old:
    def __getitem__(self, i):
        if i > 2: raise IndexError
        return i * i
print(list(Old()), 4 in Old(), [x for x in Old()])  # -> [0, 1, 4] True [0, 1, 4]
class Nested:
    size = 3
    class Inner:
        depth = 4
        def get(self): return self.depth
    half = size // 2
    table = [size] * 2
    def make(self): return self.Inner()
print(Nested.Inner.depth, Nested().make().get(), Nested.half)  # -> 4 4 1
print(Nested.table)  # -> [3, 3]
class Descriptor:
    def __set_name__(self, owner, name): self.name = '_' + name
    def __get__(self, obj, owner=None): return self if obj is None else getattr(obj, self.name, 'unset')
    def __set__(self, obj, value): setattr(obj, self.name, value * 2)
class Uses:
    field = Descriptor()
u = Uses()
print(u.field, Uses.field.name)  # -> unset _field
u.field = 4
print(u.field, vars(u))  # -> 8 {'_field': 8}
print(A.who(D()), A.who.__name__, D().who.__name__)  # -> A who who
print(callable(A), callable(A()), callable(v), callable(3))  # -> True False True False
print(callable(len), callable(lambda: 0))  # -> True True
class Empty: pass
e1, e2 = Empty(), Empty()
e1.value = [1]
print(e1 == e2, e1 is e1, e1 != e2, hash(e1) == hash(e1))  # -> False True True True
print(isinstance(e1, object), e1.value)  # -> True [1]
print(Empty.__dict__.get('x'), run(lambda: e1 < e2))  # -> None TypeError
print(run(lambda: e1 + 1), run(lambda: e1()))  # -> TypeError TypeError
print(run(lambda: len(e1)), run(lambda: e1[0]))  # -> TypeError TypeError
class WithSlots:
    __slots__ = ('a', 'b')
    def __init__(self): self.a = 1
print(WithSlots().a, WithSlots.__slots__)  # -> 1 ('a', 'b')
class Dict(dict):
    def __getattr__(self, name): return self[name]
    def __missing__(self, key): return 'missing ' + key
    def twice(self): return len(self) * 2
dd = Dict(a=1, b=2)
dd['c'] = 3
print(dd.a, dd.twice(), dd['zz'], len(dd), list(dd), 'a' in dd)  # -> 1 6 missing zz 3 ['a', 'b', 'c'] True
print(dd == {'a': 1, 'b': 2, 'c': 3}, isinstance(dd, dict))  # -> True True
print(dd.get('q', 0), sorted(dd.items()), dd)  # -> 0 [('a', 1), ('b', 2), ('c', 3)] {'a': 1, 'b': 2, 'c': 3}
class MyList(list):
    def first(self): return self[0]
    def append(self, x):
        super().append(x * 2)
ml = MyList([1, 2])
ml.append(5)
ml.extend([7])
print(ml, ml.first(), len(ml), ml[-1], ml[1:])  # -> [1, 2, 10, 7] 1 4 7 [2, 10, 7]
print(isinstance(ml, list), sum(ml), 10 in ml, [*ml])  # -> True 20 True [1, 2, 10, 7]
print(ml == [1, 2, 10, 7])  # -> True
class MyInt(int):
    def double(self): return self * 2
print(MyInt(4).double(), MyInt(3) + 1)  # -> 8 4
print(isinstance(MyInt(1), int), [5, 6][MyInt(1)])  # -> True 6
class MyStr(str):
    def shout(self): return self.upper() + '!'
print(MyStr('ab').shout(), MyStr('x') + 'y', len(MyStr('abc')))  # -> AB! xy 3
print(MyStr('k') in {'k': 1}, isinstance(MyStr(''), str))  # -> True True
class Pair(tuple):
    def __new__(cls, a, b): return super().__new__(cls, (a, b))
    @property
    def total(self): return self[0] + self[1]
print(Pair(1, 2).total, Pair(1, 2) == (1, 2), len(Pair(3, 4)))  # -> 3 True 2
print([*Pair(5, 6)], isinstance(Pair(1, 2), tuple))  # -> [5, 6] True
class Meta(type):
    def __new__(mcs, name, bases, namespace):
        cls = super().__new__(mcs, name, bases, namespace)
        cls.made_by = mcs.__name__
        return cls
    def __call__(cls, *args):
        made = super().__call__(*args)
        made.marked = True
        return made
class Made(metaclass=Meta):
    def __init__(self, v=0): self.v = v
print(Made.made_by, Made(3).v, Made().marked)  # -> Meta 3 True
