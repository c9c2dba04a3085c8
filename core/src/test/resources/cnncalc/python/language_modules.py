from contextlib import contextmanager, nullcontext, suppress, ExitStack
from abc import ABC, abstractmethod, ABCMeta
from typing import (List, Dict, Tuple, Optional, Union, Callable, Any, TypeVar, Generic, Protocol, NamedTuple, Literal,
                    Final, overload, TYPE_CHECKING, Sequence, Iterable, Type, cast, ClassVar)
from dataclasses import dataclass, field, replace, asdict, astuple, fields, is_dataclass
from collections import namedtuple, deque, Counter, defaultdict, OrderedDict
from functools import (partial, reduce, lru_cache, wraps, cached_property, singledispatch, cache, total_ordering,
                       partialmethod)
from itertools import (chain, product, zip_longest, accumulate, groupby, repeat, starmap, tee, pairwise, combinations,
                       permutations, islice, dropwhile, takewhile, filterfalse, compress, count,
                       combinations_with_replacement)
import copy, math, operator, itertools, functools, collections

def run(function):
    try:
        return function()
    except Exception as e:
        return type(e).__name__
log = []
@contextmanager
def managed(name):
    log.append('enter ' + name)
    try:
        yield name.upper()
    except KeyError:
        log.append('key')
    finally:
        log.append('exit ' + name)
with managed('a') as a, managed('b') as b:
    log.append(a + b)
print(log)  # -> ['enter a', 'enter b', 'AB', 'exit b', 'exit a']
log.clear()
with managed('c'):
    raise KeyError('x')
print(log)  # -> ['enter c', 'key', 'exit c']
def fails():
    with managed('d'):
        raise ValueError('y')
print(run(fails))  # -> ValueError
with nullcontext(5) as five:
    print(five)  # -> 5
with suppress(ZeroDivisionError, KeyError):
    1 / 0
print(run(lambda: suppress(KeyError).__enter__()))  # -> None
class Base(ABC):
    @abstractmethod
    def forward(self, x): ...
    @property
    @abstractmethod
    def size(self): ...
    def twice(self, x):
        return self.forward(self.forward(x))
class Half(Base):
    def forward(self, x):
        return x + 1
class Whole(Half):
    @property
    def size(self):
        return 3
print(run(Base), run(Half), Whole().size, Whole().twice(1))  # -> TypeError TypeError 3 3
class WithMeta(metaclass=ABCMeta):
    @abstractmethod
    def f(self): pass
print(run(WithMeta), isinstance(Whole(), Base))  # -> TypeError True
print(issubclass(Whole, Base))  # -> True
x: List[int] = [1]
def typed(a: Optional[Union[int, str]], b: Callable[..., Any] = None, *c: Tuple[int, ...], **d: Dict[str, 'Later']) -> List[Any]:
    return [a, b, c, d]
print(typed(1, 2, 3, e=4), x)  # -> [1, 2, (3,), {'e': 4}] [1]
T = TypeVar('T', bound=int)
class Stack(Generic[T]):
    def __init__(self) -> None:
        self.items: List[T] = []
    def push(self, item: T) -> None:
        self.items.append(item)
s = Stack[int]()
s.push(3)
print(s.items, TYPE_CHECKING)  # -> [3] False
class Sized(Protocol):
    def size(self) -> int: ...
Mode = Literal['same', 'valid']
SIZE: Final = 3
SIZE2: Final[int] = 4
@overload
def f(x: int) -> int: ...
@overload
def f(x: str) -> str: ...
def f(x):
    return x
print(f(SIZE), f('s'), cast(int, 'q'), list[int]([1, 2]))  # -> 3 s q [1, 2]
print(dict[str, int]())  # -> {}
Shape = Tuple[int, ...]
MaybeShape = Optional[Shape]
Alias = Union[Shape, List[int], None]
New = int | None
print(isinstance(3, int | str), isinstance([], list))  # -> True True
print(isinstance((), Sequence), isinstance({}, Iterable))  # -> True True
class Point(NamedTuple):
    x: int
    y: int = 2
    def norm(self):
        return self.x + self.y
p = Point(1)
print(p, p.x, p[1], p.norm(), p == (1, 2), len(p))  # -> Point(x=1, y=2) 1 2 3 True 2
print(p._replace(y=5), p._asdict(), Point._fields)  # -> Point(x=1, y=5) {'x': 1, 'y': 2} ('x', 'y')
px, py = p
print(px, py, Point(y=3, x=4), isinstance(p, tuple))  # -> 1 2 Point(x=4, y=3) True
print(run(lambda: Point()))  # -> TypeError
P3 = namedtuple('P3', 'a b c', defaults=[7])
q = P3(1, 2)
print(q, q.c, q._replace(a=0), q._asdict(), P3._fields)
# -> P3(a=1, b=2, c=7) 7 P3(a=0, b=2, c=7) {'a': 1, 'b': 2, 'c': 7} ('a', 'b', 'c')
print(tuple(q), q[0:2], q + (1,), hash(q) == hash((1, 2, 7)))  # -> (1, 2, 7) (1, 2) (1, 2, 7, 1) True
print(P3(*range(3)), P3._make([4, 5, 6]))  # -> P3(a=0, b=1, c=2) P3(a=4, b=5, c=6)
print(sorted([P3(2, 1), P3(1, 5)])[0], run(lambda: P3(1)))  # -> P3(a=1, b=5, c=7) TypeError
print((1, 2, 7) == q)  # -> True
@dataclass
class Config:
    width: int
    depth: int = 2
    sizes: list = field(default_factory=list)
    name: str = 'net'
    total: int = field(init=False, default=0)
    def __post_init__(self):
        self.total = self.width * self.depth
c = Config(3)
print(c)  # -> Config(width=3, depth=2, sizes=[], name='net', total=6)
c.sizes.append(1)
print(Config(3).sizes, c.total, Config(1, depth=4).total)  # -> [] 6 4
print(c == Config(3), Config(3) == Config(3))  # -> False True
print(replace(c, width=10).total, asdict(Config(1)))
# -> 20 {'width': 1, 'depth': 2, 'sizes': [], 'name': 'net', 'total': 2}
print(astuple(Config(1)), [f.name for f in fields(c)])
# -> (1, 2, [], 'net', 2) ['width', 'depth', 'sizes', 'name', 'total']
print(is_dataclass(c), is_dataclass(Config), is_dataclass(3))  # -> True True False
print(run(lambda: Config()))  # -> TypeError
print(run(lambda: Config(1, 2, [], 'n', 5)))  # -> TypeError
@dataclass(frozen=True, order=True)
class Frozen:
    a: int
    b: int = field(default=1, compare=False, repr=False)
fr = Frozen(1)
def set_frozen():
    fr.a = 2
print(run(set_frozen), hash(Frozen(1)) == hash(Frozen(1)))  # -> FrozenInstanceError True
print(Frozen(1) < Frozen(2), {fr: 1}[Frozen(1)], fr)  # -> True 1 Frozen(a=1)
@dataclass
class Child(Config):
    extra: float = 0.5
print(Child(1), Child(1, extra=2.0).extra)  # -> Child(width=1, depth=2, sizes=[], name='net', total=2, extra=0.5) 2.0
print(isinstance(Child(1), Config), Child(1) == Config(1))  # -> True False
@dataclass
class Outer:
    inner: Frozen
    many: List[Frozen] = field(default_factory=lambda: [Frozen(2)])
    kind: ClassVar[int] = 5
print(asdict(Outer(Frozen(1))), Outer.kind)  # -> {'inner': {'a': 1, 'b': 1}, 'many': [{'a': 2, 'b': 1}]} 5
@dataclass(eq=False)
class NoEq:
    a: int = 1
print(NoEq() == NoEq(), hash(NoEq()) is not None)  # -> False True
print(run(lambda: hash(Config(1))))  # -> TypeError
@dataclass(kw_only=True)
class Keywords:
    a: int = 1
    b: int
print(Keywords(b=2), run(lambda: Keywords(1, 2)))  # -> Keywords(a=1, b=2) TypeError
d = deque([1, 2, 3], maxlen=3)
d.append(4)
print(d, len(d), d[0], d[-1], list(d), d.maxlen)  # -> deque([2, 3, 4], maxlen=3) 3 2 4 [2, 3, 4] 3
d.appendleft(0)
print(list(d), d.pop(), d.popleft(), list(d), bool(deque()))  # -> [0, 2, 3] 3 0 [2] False
print(run(lambda: deque().pop()))  # -> IndexError
print(run(lambda: deque().popleft()))  # -> IndexError
d.extend([8, 9])
d.extendleft([5])
d.rotate(1)
print(d, 8 in d, list(reversed(d)), deque([1]) == deque([1]))  # -> deque([8, 5, 2], maxlen=3) True [2, 5, 8] True
print(d.index(8), d.count(8))  # -> 0 1
d[0] = 100
d.clear()
print(d, deque('ab') + deque('c'))  # -> deque([], maxlen=3) deque(['a', 'b', 'c'])
counter = Counter('abracadabra')
print(counter['a'], counter['z'], counter.most_common(2))  # -> 5 0 [('a', 5), ('b', 2)]
print(sum(counter.values()), counter)  # -> 11 Counter({'a': 5, 'b': 2, 'r': 2, 'c': 1, 'd': 1})
counter.update('zz')
counter['q'] += 1
print(counter['z'], counter['q'])  # -> 2 1
print(Counter(a=2) + Counter(a=1, b=1))  # -> Counter({'a': 3, 'b': 1})
print(Counter([1, 1]) == Counter({1: 2}))  # -> True
print(list(Counter('aab').elements()))  # -> ['a', 'a', 'b']
print(counter.total(), Counter(a=3) - Counter(a=1))  # -> 14 Counter({'a': 2})
groups = defaultdict(list)
groups['a'].append(1)
groups['a'].append(2)
groups['b']
print(dict(groups), len(groups), 'c' in groups)  # -> {'a': [1, 2], 'b': []} 2 False
print(groups.get('c'), list(groups.items()), groups)
# -> None [('a', [1, 2]), ('b', [])] defaultdict(<class 'list'>, {'a': [1, 2], 'b': []})
numbers = defaultdict(int, {'x': 1})
numbers['x'] += 1
numbers['y'] += 5
print(dict(numbers), sorted(numbers))  # -> {'x': 2, 'y': 5} ['x', 'y']
print(defaultdict(lambda: 7)[0], run(lambda: defaultdict()[1]))  # -> 7 KeyError
print(isinstance(numbers, dict))  # -> True
od = OrderedDict([('a', 1), ('b', 2), ('c', 3)])
od.move_to_end('a')
print(list(od), od.popitem(last=False), list(od.items()))  # -> ['b', 'c', 'a'] ('b', 2) [('c', 3), ('a', 1)]
od.move_to_end('a', last=False)
print(list(od), od['a'], od == {'c': 3, 'a': 1})  # -> ['a', 'c'] 1 True
print(OrderedDict(a=1), isinstance(od, dict))  # -> OrderedDict([('a', 1)]) True
print(OrderedDict(zip('ab', [1, 2])), len(OrderedDict()))  # -> OrderedDict([('a', 1), ('b', 2)]) 0
print(bool(OrderedDict()))  # -> False
add = partial(lambda a, b=0, *c: (a, b, c), 1)
print(add(), add(2, 3), partial(int, base=2)('101'), add.args)  # -> (1, 0, ()) (1, 2, (3,)) 5 (1,)
print(partial(max, 3)(1, 5))  # -> 5
print(reduce(lambda a, b: a * b, [1, 2, 3, 4]))  # -> 24
print(reduce(operator.add, [[1], [2]], []))  # -> [1, 2]
print(run(lambda: reduce(max, [])))  # -> TypeError
calls = []
@lru_cache(maxsize=None)
def slow(n):
    calls.append(n)
    return n * 2
print(slow(2), slow(2), slow(3), calls, slow.__name__)  # -> 4 4 6 [2, 3] slow
@lru_cache
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(60))  # -> 1548008755920
@cache
def cached(n, k=1):
    calls.append(k)
    return n + k
print(cached(1), cached(1), cached(1, k=2))  # -> 2 2 3
def traced(function):
    @wraps(function)
    def inner(*args, **kwargs):
        """inner"""
        log.append(function.__name__)
        return function(*args, **kwargs)
    return inner
@traced
def named(a):
    """Says a."""
    return a
print(named(3), named.__name__, named.__doc__)  # -> 3 named Says a.
print(named.__wrapped__(4))  # -> 4
class Lazy:
    def __init__(self):
        self.count = 0
    @cached_property
    def value(self):
        self.count += 1
        return self.count * 10
    def scale(self, by, x):
        return by * x
    double = partialmethod(scale, 2)
lz = Lazy()
print(lz.value, lz.value, lz.count, lz.__dict__, lz.double(4))  # -> 10 10 1 {'count': 1, 'value': 10} 8
@singledispatch
def show(x):
    return 'other'
@show.register(int)
def _(x):
    return 'int'
@show.register(list)
def _(x):
    return 'list'
print(show(1), show([]), show('s'), show(True))  # -> int list other int
@total_ordering
class Version:
    def __init__(self, n): self.n = n
    def __eq__(self, other): return self.n == other.n
    def __lt__(self, other): return self.n < other.n
print(Version(1) <= Version(1), Version(2) > Version(1))  # -> True True
print(Version(1) >= Version(2), max(Version(1), Version(3)).n)  # -> False 3
print(list(chain([1], (2,), 'a')))  # -> [1, 2, 'a']
print(list(chain.from_iterable([[1], [2]])))  # -> [1, 2]
print(list(product([1, 2], 'ab')))  # -> [(1, 'a'), (1, 'b'), (2, 'a'), (2, 'b')]
print(list(product([0, 1], repeat=2)))  # -> [(0, 0), (0, 1), (1, 0), (1, 1)]
print(list(zip_longest([1, 2], [3], fillvalue=0)))  # -> [(1, 3), (2, 0)]
print(list(zip_longest('a', 'bc')))  # -> [('a', 'b'), (None, 'c')]
print(list(accumulate([1, 2, 3])))  # -> [1, 3, 6]
print(list(accumulate([1, 2, 3], operator.mul)))  # -> [1, 2, 6]
print(list(accumulate([1, 2], initial=10)))  # -> [10, 11, 13]
print(list(islice(accumulate(count(1)), 4)))  # -> [1, 3, 6, 10]
print(list(accumulate([3, 1, 4], max)))  # -> [3, 3, 4]
print([(k, list(g)) for k, g in groupby([1, 1, 2, 1])])  # -> [(1, [1, 1]), (2, [2]), (1, [1])]
print([(k, len(list(g))) for k, g in groupby('aab', key=str.upper)])  # -> [('A', 2), ('B', 1)]
print(list(starmap(pow, [(2, 3), (3, 2)])))  # -> [8, 9]
print(list(pairwise([1, 2, 3])), list(pairwise([1])))  # -> [(1, 2), (2, 3)] []
one, two = tee([1, 2, 3])
print(list(one), list(two), list(combinations('abc', 2)))
# -> [1, 2, 3] [1, 2, 3] [('a', 'b'), ('a', 'c'), ('b', 'c')]
print(list(permutations([1, 2, 3], 2)))  # -> [(1, 2), (1, 3), (2, 1), (2, 3), (3, 1), (3, 2)]
print(list(combinations_with_replacement('ab', 2)))  # -> [('a', 'a'), ('a', 'b'), ('b', 'b')]
print(list(permutations([1, 2])))  # -> [(1, 2), (2, 1)]
print(len(list(combinations(range(5), 3))))  # -> 10
print(list(dropwhile(lambda x: x < 2, [1, 2, 1])))  # -> [2, 1]
print(list(filterfalse(lambda x: x % 2, range(4))))  # -> [0, 2]
print(list(compress('abc', [1, 0, 1])))  # -> ['a', 'c']
print(list(islice('abcdef', 1, 5, 2)))  # -> ['b', 'd']
print(list(islice(count(2, 3), 3)))  # -> [2, 5, 8]
print(list(itertools.repeat(1, 2)), list(islice('abc', 2)))  # -> [1, 1] ['a', 'b']
nested = [[1], {'a': [2]}]
shallow, deep = copy.copy(nested), copy.deepcopy(nested)
nested[0].append(9)
print(shallow[0], deep[0], deep[1], copy.deepcopy(c) == c)  # -> [1, 9] [1] {'a': [2]} True
print(copy.copy(c).sizes is c.sizes)  # -> True
print(math.ceil(2.1), math.floor(-2.1), math.sqrt(16))  # -> 3 -3 4.0
print(math.prod([2, 3]), math.log2(8), math.gcd(12, 18))  # -> 6 3.0 6
print(math.pi > 3.14)  # -> True
print(math.isclose(0.1 + 0.2, 0.3), math.inf > 1)  # -> True True
print(math.isnan(math.nan), math.trunc(-2.7), math.hypot(3, 4))  # -> True -2 5.0
print(math.comb(5, 2), math.lcm(4, 6), math.isqrt(17))  # -> 10 12 4
print(math.factorial(5))  # -> 120
print(operator.itemgetter(1)([5, 6]))  # -> 6
print(operator.itemgetter('a', 'b')({'a': 1, 'b': 2}))  # -> (1, 2)
print(operator.attrgetter('real')(3))  # -> 3
print(operator.mul(2, 3), operator.neg(1))  # -> 6 -1
print(operator.floordiv(7, 2), operator.lt(1, 2))  # -> 3 True
print(operator.getitem([1, 2], 0), operator.contains([1], 1))  # -> 1 True
print(operator.mod(7, 4))  # -> 3
print(sorted([(1, 'b'), (0, 'a')], key=operator.itemgetter(1)))  # -> [(0, 'a'), (1, 'b')]
print(sorted([3 , 1], key=operator.neg))  # -> [3, 1]
print(operator.methodcaller('upper')('a'))  # -> A
print(operator.attrgetter('__class__.__name__')(3))  # -> int
print(collections.OrderedDict is OrderedDict)  # -> True
print(functools.reduce is reduce)  # -> True
with ExitStack() as stack:
    values = [stack.enter_context(managed(n)) for n in 'xy']
print(values, log[-2:])  # -> ['X', 'Y'] ['exit y', 'exit x']
