from typing import *
from enum import Enum, IntEnum, StrEnum, auto, unique
from dataclasses import dataclass, field
from collections import namedtuple, OrderedDict, Counter, defaultdict, deque
from collections.abc import Iterable, Sequence, Mapping, Callable as AbstractCallable
from abc import ABC, abstractmethod
import functools, itertools, operator, copy
def run(function, *args, **kwargs):
    try:
        return function(*args, **kwargs)
    except Exception as e:
        return type(e).__name__
def typed(x: Optional[List[Tuple[int, ...]]] = None, *args: Any, key: Literal['a', 'b'] = 'a', **kw: Union[int, 'X']) -> Dict[str, Type['X']]:
    y: Final[int] = 3
    z: ClassVar[Optional[int]]
    return x, args, key, kw, y
print(typed(), typed(1, 2, key='b', q=1))  # -> (None, (), 'a', {}, 3) (1, (2,), 'b', {'q': 1}, 3)
K, V = TypeVar('K'), TypeVar('V', int, str)
class Table(Generic[K, V], Dict[K, V]):
    def first(self) -> V:
        return next(iter(self.values()))
print(Table(a=1).first(), Table[str, int]().get('x'))  # -> 1 None
print(isinstance(Table(), dict))  # -> True
class Shaped(Protocol):
    shape: Tuple[int, int]
    def area(self) -> int: ...
class Square:
    shape = (2, 2)
    def area(self) -> int: return 4
print(Square().area(), isinstance([], Iterable))  # -> 4 True
print(isinstance((1,), Sequence), isinstance({}, Mapping))  # -> True True
print(isinstance(3, Iterable))  # -> False
print(isinstance({}, Dict), isinstance([], List))  # -> True True
print(isinstance((), Tuple), isinstance(len, Callable))  # -> True True
print(isinstance(3, AbstractCallable))  # -> False
class Mode(StrEnum):
    TRAIN = auto()
    EVAL = auto()
print(Mode.TRAIN.value, Mode('eval').name, Mode.EVAL == 'eval')  # -> train EVAL True
print(f'{Mode.TRAIN}', Mode.EVAL.upper())  # -> train EVAL
@unique
class Op(Enum):
    ADD = functools.partial(lambda a, b: a + b)
    SUB = functools.partial(lambda a, b: a - b)
    def __call__(self, *args): return self.value(*args)
print(Op.ADD(1, 2), Op['SUB'](5, 3))  # -> 3 2
class Priority(IntEnum):
    LOW = 1
    HIGH = 5
    @property
    def double(self): return self * 2
print(Priority.HIGH.double)  # -> 10
print([p for p in Priority if p > 2] == [Priority.HIGH])  # -> True
print({Priority.LOW: 'l'}[1], Priority.HIGH - 1)  # -> l 4
print(Priority(1) is Priority.LOW)  # -> True
print(sorted(Priority, reverse=True)[0].name)  # -> HIGH
print(isinstance(Priority.LOW, int), 5 in list(Priority))  # -> True True
print(range(Priority.HIGH)[-1], 'abc'[Priority.LOW])  # -> 4 b
class Planet(Enum):
    EARTH = (1.0, 2)
    MARS = (0.5, 3)
    def __new__(cls, mass, order):
        obj = object.__new__(cls)
        obj._value_ = order
        obj.mass = mass
        return obj
print(Planet.EARTH.mass, Planet(3).name, Planet.MARS.value)  # -> 1.0 MARS 3
class Weekday(Enum):
    MON = 1
    @classmethod
    def _missing_(cls, value): return cls.MON
print(Weekday(99), Weekday.MON.__class__.__name__)  # -> Weekday.MON Weekday
print(Weekday.__name__)  # -> Weekday
print(copy.deepcopy(Weekday.MON) is Weekday.MON)  # -> True
def subclass_enum():
    class More(Weekday): pass
    return 'made'
class Layer(ABC):
    registry = {}
    def __init_subclass__(cls, kind=None, **kw):
        super().__init_subclass__(**kw)
        if kind: Layer.registry[kind] = cls
    @classmethod
    @abstractmethod
    def make(cls): ...
    @staticmethod
    @abstractmethod
    def name(): ...
class Dense(Layer, kind='dense'):
    @classmethod
    def make(cls): return cls()
    @staticmethod
    def name(): return 'dense'
print(run(Layer), Layer.registry['dense'].make().name())  # -> TypeError dense
print(run(lambda: type('Half', (Layer,), {})()))  # -> TypeError
Pt = NamedTuple('Pt', [('x', int), ('y', int)])
print(Pt(1, y=2), Pt(3, 4).x + Pt(3, 4)[1], Pt._fields)  # -> Pt(x=1, y=2) 7 ('x', 'y')
class Box(NamedTuple):
    """A box."""
    w: int
    h: int = 1
    @property
    def area(self): return self.w * self.h
    @classmethod
    def square(cls, n): return cls(n, n)
    def __add__(self, other): return Box(self.w + other.w, self.h)
print(Box(3).area, Box.square(2), Box(1) + Box(2))  # -> 3 Box(w=2, h=2) Box(w=3, h=1)
print({Box(1): 'k'}[Box(1)], Box(2) > Box(1), list(Box(1, 2)))  # -> k True [1, 2]
match Box(7, 8):
    case Box(w=w, h=8): print('box', w)  # -> box 7
@dataclass
class Node:
    value: int
    children: list['Node'] = field(default_factory=list, repr=False)
    parent: Optional['Node'] = field(default=None, compare=False, repr=False)
    def walk(self):
        yield self
        for child in self.children:
            yield from child.walk()
root = Node(1, [Node(2, [Node(3)]), Node(4)])
print([n.value for n in root.walk()], root)  # -> [1, 2, 3, 4] Node(value=1)
print(root == Node(1, [Node(2, [Node(3)]), Node(4)]))  # -> True
print(root != Node(1))  # -> True
@dataclass(order=True)
class Version:
    major: int
    minor: int = 0
print(Version(1, 2) < Version(1, 3))  # -> True
print(max(Version(1), Version(0, 9)))  # -> Version(major=1, minor=0)
print(sorted([Version(2), Version(1)])[0].major)  # -> 1
@dataclass
class Base:
    a: int = 1
    def __post_init__(self): self.b = self.a + 1
@dataclass
class Derived(Base):
    c: str = 'c'
    def __post_init__(self):
        super().__post_init__()
        self.d = self.b + 1
print(Derived(5).d, Derived(5), vars(Derived(1)))  # -> 7 Derived(a=5, c='c') {'a': 1, 'c': 'c', 'b': 2, 'd': 3}
c = Counter('banana')
c.update({'a': 2})
print(c.most_common(1), c['a'], dict(c), sorted(c))  # -> [('a', 5)] 5 {'b': 1, 'a': 5, 'n': 2} ['a', 'b', 'n']
print(c & Counter('an') if False else len(c))  # -> 3
dq = deque(range(5), maxlen=3)
dq.rotate(-1)
print(dq, dq.maxlen, list(itertools.islice(dq, 1, None)))  # -> deque([3, 4, 2], maxlen=3) 3 [4, 2]
dd = defaultdict(lambda: defaultdict(int))
dd['a']['b'] += 1
dd['a']['b'] += 1
print(dd['a']['b'], list(dd), dd.get('zz'))  # -> 2 ['a'] None
print({k: dict(v) for k, v in dd.items()})  # -> {'a': {'b': 2}}
@functools.lru_cache(maxsize=8)
def power(base, exp=2): return base ** exp
print(power(2), power(3, exp=3), [power(i) for i in (1, 2)])  # -> 4 27 [1, 4]
class Temp:
    @functools.cached_property
    def slow(self):
        log.append('computed')
        return 5
log = []
t = Temp()
print(t.slow + t.slow, log)  # -> 10 ['computed']
print(functools.reduce(lambda f, g: lambda x: g(f(x)), [lambda x: x + 1, lambda x: x * 2])(3))  # -> 8
print(list(itertools.accumulate([1, 2, 3], lambda a, b: a * b, initial=2)))  # -> [2, 2, 4, 12]
print(list(itertools.product('ab', [1], repeat=1)))  # -> [('a', 1), ('b', 1)]
print([list(g) for _, g in itertools.groupby(sorted([3, 1, 2, 4], key=lambda x: x % 2), key=lambda x: x % 2)])
# -> [[2, 4], [3, 1]]
print(list(itertools.chain.from_iterable(zip([1, 2], [3, 4]))))  # -> [1, 3, 2, 4]
print(dict(zip(itertools.count(1), 'ab')))  # -> {1: 'a', 2: 'b'}
print(next(itertools.cycle([7])))  # -> 7
print(list(map(operator.itemgetter('n'), [{'n': 1}, {'n': 2}])))  # -> [1, 2]
print(sorted([Box(2), Box(1)], key=operator.attrgetter('w'))[0].w)  # -> 1
def f(a, /, b, *, c=3, **rest): return (a, b, c, rest)
print(f(1, b=2, a=5), run(f, 1), run(f, 1, 2, 3))  # -> (1, 2, 3, {'a': 5}) TypeError TypeError
print(f(*(1,), **{'b': 2, 'c': 4}))  # -> (1, 2, 4, {})
def shadowed(list, len=2): return [list] * len if False else (list, len)
print(shadowed(1))  # -> (1, 2)
print((lambda x, *y, z=1, **w: (x, y, z, w))(1, 2, z=3, q=4))  # -> (1, (2,), 3, {'q': 4})
def gen_closure():
    fs = []
    for i in range(3):
        def g(i=i):
            return i
        fs.append(g)
    return [g() for g in fs]
print(gen_closure(), [f(i, i) for i in range(2) if i])  # -> [0, 1, 2] [(1, 1, 3, {})]
class Cell:
    instances = []
    def __init__(self): Cell.instances.append(self)
    def __del__(self): pass
    def __lt__(self, other): return True
    def __le__(self, other): return False
    def __ne__(self, other): return 'ne'
    def __contains__(self, x): return x == 1
    def __enter__(self): return self
    def __exit__(self, *exc): return exc[0] is KeyError
cell = Cell()
print(cell < 1, cell <= 1, cell != 1, 1 in cell, 2 not in cell)  # -> True False ne True True
print(1 > cell, len(Cell.instances))  # -> True 1
with cell as inner: raise KeyError
print(inner is cell)  # -> True
def multi():
    with Cell(), Cell() as second:
        return second is Cell.instances[-1]
print(multi())  # -> True
with (Cell() as one, Cell() as two):
    print(one is not two)  # -> True
def finally_order():
    out = []
    for i in range(2):
        try:
            out.append(i)
            if i: continue
            out.append('x')
        finally:
            out.append('f')
    return out
print(finally_order())  # -> [0, 'x', 'f', 1, 'f']
class Err(Exception):
    def __init__(self, **info):
        self.info = info
    def __str__(self): return f'Err {self.info}'
def catch():
    try:
        raise Err(a=1)
    except (KeyError, Err) as e:
        return str(e), e.info['a'], isinstance(e, Exception), e.args
print(catch())  # -> ("Err {'a': 1}", 1, True, ())
class Group(Exception): pass
class Sub(Group): pass
def which(e):
    try:
        raise e
    except Sub: return 'sub'
    except Group: return 'group'
    except (ValueError, TypeError): return 'value'
    except Exception: return 'other'
    else: return 'none'
print([which(e) for e in (Sub(), Group(), TypeError(), OSError())])  # -> ['sub', 'group', 'value', 'other']
def reraise():
    try:
        try:
            raise Sub('deep')
        except Group as e:
            raise e
    except Sub as again:
        return str(again), again.__cause__
print(reraise())  # -> ('deep', None)
def suppressed():
    try:
        raise ValueError('a') from None
    except ValueError as e:
        return e.__cause__
print(suppressed(), run(lambda: next(iter(()))))  # -> None StopIteration
a, (b, *c), d = 1, [2, 3, 4], 5
[*e], f2 = [[1, 2], 3]
print(a, b, c, d, e, f2)  # -> 1 2 [3, 4] 5 [1, 2] 3
for i, (j, *k) in zip(range(2), ['abc', 'de']): print(i, j, k)
# -> 0 a ['b', 'c']
# -> 1 d ['e']
s = 'abcdefgh'
print(s[2:-2], s[-3:], s[::3], s[10:], s[5:2:-1], s[:-1][::-1])  # -> cdef fgh adg  fed gfedcba
print(s[slice(1, 4)], (1, 2, 3)[::-1], [1, 2, 3, 4][-2::-1])  # -> bcd (3, 2, 1) [3, 2, 1]
m = [[1, 2, 3], [4, 5, 6]]
print([list(r) for r in zip(*m)])  # -> [[1, 4], [2, 5], [3, 6]]
print([x for r in m for x in r if x % 2])  # -> [1, 3, 5]
print({i: r[0] for i, r in enumerate(m)}, sum(map(sum, m)))  # -> {0: 1, 1: 4} 21
print([[r[i] for r in m] for i in range(3)])  # -> [[1, 4], [2, 5], [3, 6]]
print(0.1 + 0.2, 1e-7, 1.0, 1e22, 3.0 * 2, 7 // 2.0, 2 ** 0.5)
# -> 0.30000000000000004 1e-07 1.0 1e+22 6.0 3.0 1.4142135623730951
print(round(2.5), round(-0.5), round(1e3 / 3, 2), int(-3.9))  # -> 2 0 333.33 -3
print(5 % -3, -5 % 3, 5.5 % 2)  # -> -1 1 1.5
print(10 ** -2, 1 / 4, 4 / 2, 3 - 3.0, True + True)  # -> 0.01 0.25 2.0 0.0 2
print(sum([True, False]), min(1, 1.0), max(2, 2.0), abs(-0.0))  # -> 1 1 2 0.0
print(float('-inf') < 0, float('nan') == float('nan'))  # -> True False
print('x' if [] else 'y', [] or {} or 'z', 1 and [] and 2)  # -> y z []
print(not [] and not {}, 1 < 2 == 2 < 3, (1 < 2) == True)  # -> True True True
print(None == False)  # -> False
print('%s' % None, '%5s|%-5s|' % ('a', 'b'))  # -> None     a|b    |
print('%05.1f' % 3.14159, '%+d' % 5, '%x' % 255, '%r' % 'q')  # -> 003.1 +5 ff 'q'
print('%(n)s' % {'n': 1}, '%%')  # -> 1 %%
print('{:08.3f}'.format(3.14159), '{:+}'.format(3))  # -> 0003.142 +3
print('{:e}'.format(1234.5), '{:.0f}'.format(2.5))  # -> 1.234500e+03 2
print('{:>5}{:<5}'.format('a', 'b'), '{:^7}'.format('mid'))  # ->     ab       mid  
print('{:_}'.format(1234567), '{:.3}'.format('abcdef'))  # -> 1_234_567 abc
print("a\tb".split(), 'a  b'.split(' '), 'CamelCase'.lower(), 'x'.join('abc'), 'aXbX'.rstrip('X'), 'mixed Case'.title(), 'abc'.find('z'), ' pad '.strip(), '1,2;3'.replace(';', ',').split(','), 'ab' * 2 + 'c', 'a' < 'B', 'Z' < 'a')
# -> ['a', 'b'] ['a', '', 'b'] camelcase axbxc aXb Mixed Case -1 pad ['1', '2', '3'] ababc False True
