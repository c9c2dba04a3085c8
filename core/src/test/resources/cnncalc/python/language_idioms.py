from enum import Enum
from dataclasses import dataclass, field, asdict
from functools import partial, wraps
from collections import OrderedDict, namedtuple, defaultdict, deque
from itertools import chain, repeat
from contextlib import contextmanager
import copy
import math
def run(function, *args, **kwargs):
    try:
        return function(*args, **kwargs)
    except Exception as e:
        return type(e).__name__
# configuration objects
class AttrDict(dict):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.__dict__ = self
cfg = AttrDict(width=64, depth=[2, 2])
print(cfg.width, cfg['depth'], cfg.get('none', 1))  # -> 64 [2, 2] 1
cfg.width = 32
print(cfg['width'], sorted(cfg))  # -> 32 ['depth', 'width']
class DotDict(dict):
    __getattr__ = dict.get
    __setattr__ = dict.__setitem__
    __delattr__ = dict.__delitem__
dd = DotDict(a=1)
dd.b = 2
del dd.a
print(dd.b, dd.a, dd)  # -> 2 None {'b': 2}
class Namespace:
    def __init__(self, **kwargs):
        for key, value in kwargs.items():
            setattr(self, key, value)
    def __contains__(self, key):
        return key in self.__dict__
    def __eq__(self, other):
        return vars(self) == vars(other)
ns = Namespace(lr=0.1, n=3)
print('lr' in ns, 'x' in ns, ns == Namespace(lr=0.1, n=3))  # -> True False True
print({**vars(ns), 'm': 1})  # -> {'lr': 0.1, 'n': 3, 'm': 1}
class Config:
    defaults = dict(a=1, b=2)
    def __init__(self, **overrides):
        self.__dict__.update(self.defaults, **overrides)
    @classmethod
    def from_dict(cls, values):
        return cls(**{k: v for k, v in values.items() if k in cls.defaults})
print(Config(b=5).b, Config.from_dict({'a': 9, 'z': 1}).a)  # -> 5 9
# registries and factories
class Registry:
    def __init__(self, name):
        self._name, self._entries = name, {}
    def register(self, entry=None, *, name=None):
        def add(entry):
            key = name or entry.__name__
            if key in self._entries:
                raise KeyError(f'{key} is already in {self._name}')
            self._entries[key] = entry
            return entry
        return add if entry is None else add(entry)
    def __getitem__(self, key):
        return self._entries[key]
    def build(self, cfg):
        cfg = dict(cfg)
        return self._entries[cfg.pop('type')](**cfg)
BLOCKS = Registry('blocks')
@BLOCKS.register
class Basic:
    def __init__(self, n=1): self.n = n
@BLOCKS.register(name='bottle')
class Bottleneck(Basic):
    expansion = 4
print(BLOCKS.build({'type': 'Basic', 'n': 3}).n)  # -> 3
print(BLOCKS['bottle'].expansion, run(BLOCKS.register, Basic))  # -> 4 KeyError
# numbers as models compute them
def make_divisible(v, divisor=8, min_value=None):
    if min_value is None:
        min_value = divisor
    new_v = max(min_value, int(v + divisor / 2) // divisor * divisor)
    if new_v < 0.9 * v:
        new_v += divisor
    return new_v
print([make_divisible(c * 0.75) for c in (16, 24, 32, 64)])  # -> [16, 24, 24, 48]
print(make_divisible(10.5, 4))  # -> 12
def ntuple(n):
    def parse(x):
        if isinstance(x, (list, tuple)):
            return tuple(x)
        return tuple(repeat(x, n))
    return parse
to_2tuple = ntuple(2)
print(to_2tuple(3), to_2tuple([1, 2]))  # -> (3, 3) (1, 2)
print([int(math.ceil(d * 1.1)) for d in (1, 2, 3)])  # -> [2, 3, 4]
depths = [2, 2, 6, 2]
rates = [x / 10 for x in range(sum(depths))]
print([len(rates[sum(depths[:i]):sum(depths[:i + 1])]) for i in range(len(depths))])  # -> [2, 2, 6, 2]
print([(i, j) for i, d in enumerate(depths) for j in range(d) if j == d - 1])  # -> [(0, 1), (1, 1), (2, 5), (3, 1)]
print(sum(d > 2 for d in depths))  # -> 1
channels = [3] + [16 * 2 ** i for i in range(4)]
print(list(zip(channels[:-1], channels[1:])))  # -> [(3, 16), (16, 32), (32, 64), (64, 128)]
print(dict(enumerate(channels)))  # -> {0: 3, 1: 16, 2: 32, 3: 64, 4: 128}
vgg = [64, 'M', 128, 'M', 256, 256, 'M']
layers, c_in = [], 3
for v in vgg:
    if v == 'M':
        layers += ['pool']
    else:
        layers += [f'conv{c_in}-{v}']
        c_in = v
print(layers)  # -> ['conv3-64', 'pool', 'conv64-128', 'pool', 'conv128-256', 'conv256-256', 'pool']
blocks = OrderedDict()
for i, (cin, cout) in enumerate(zip([3, 8], [8, 16]), start=1):
    blocks[f'block{i}'] = (cin, cout)
print(list(blocks.items()), next(iter(blocks)))  # -> [('block1', (3, 8)), ('block2', (8, 16))] block1
print(list(blocks.values())[-1], list(reversed(blocks)))  # -> (8, 16) ['block2', 'block1']
conv = partial(lambda *a, **k: (a, sorted(k.items())), kernel=3, bias=False)
print(conv(3, 8), conv(3, 8, kernel=1), conv.keywords)
# -> ((3, 8), [('bias', False), ('kernel', 3)]) ((3, 8), [('bias', False), ('kernel', 1)]) {'kernel': 3, 'bias': False}
act = {'relu': lambda x: max(0, x), 'leaky': lambda x, slope=0.1: x if x > 0 else slope * x}
print(act['relu'](-1), act['leaky'](-10))  # -> 0 -1.0
print(act.get('gelu', act['relu'])(5))  # -> 5
# trees, visitors, recursion
class Module:
    def __init__(self):
        object.__setattr__(self, '_modules', OrderedDict())
    def __setattr__(self, name, value):
        if isinstance(value, Module):
            self._modules[name] = value
        else:
            super().__setattr__(name, value)
    def __getattr__(self, name):
        if '_modules' in self.__dict__ and name in self.__dict__['_modules']:
            return self.__dict__['_modules'][name]
        raise AttributeError(f"'{type(self).__name__}' object has no attribute '{name}'")
    def children(self):
        yield from self._modules.values()
    def named_modules(self, prefix=''):
        yield prefix, self
        for name, module in self._modules.items():
            yield from module.named_modules(prefix + ('.' if prefix else '') + name)
    def apply(self, fn):
        for child in self.children():
            child.apply(fn)
        fn(self)
        return self
    def __call__(self, *args, **kwargs):
        return self.forward(*args, **kwargs)
class Scale(Module):
    def __init__(self, by):
        super().__init__()
        self.by = by
    def forward(self, x):
        return x * self.by
class Net(Module):
    def __init__(self):
        super().__init__()
        self.first = Scale(2)
        self.second = Scale(5)
        self.inner = Module()
        self.inner.deep = Scale(7)
    def forward(self, x):
        for layer in [self.first, self.second, self.inner.deep]:
            x = layer(x)
        return x
net = Net()
print(net(1), [name for name, _ in net.named_modules()])  # -> 70 ['', 'first', 'second', 'inner', 'inner.deep']
print(run(lambda: net.missing), hasattr(net, 'first'))  # -> AttributeError True
seen = []
net.apply(lambda m: seen.append(type(m).__name__))
print(seen, len(list(net.children())))  # -> ['Scale', 'Scale', 'Scale', 'Module', 'Net'] 3
print(sum(1 for _ in net.named_modules()))  # -> 5
clone = copy.deepcopy(net)
clone.first.by = 100
print(net.first.by, clone(1))  # -> 2 3500
print(copy.copy(net).first is net.first)  # -> True
def flatten(xs):
    for x in xs:
        if isinstance(x, (list, tuple)):
            yield from flatten(x)
        else:
            yield x
print(list(flatten([1, [2, (3, [4])], []])))  # -> [1, 2, 3, 4]
print(max(flatten([[5], [9, [2]]])))  # -> 9
# decorators with state, timers, retries
def counted(fn):
    @wraps(fn)
    def wrapper(*args, **kwargs):
        wrapper.calls += 1
        return fn(*args, **kwargs)
    wrapper.calls = 0
    return wrapper
@counted
def step(x): return x + 1
step(1)
step(2)
print(step.calls, step.__name__)  # -> 2 step
class Memo:
    def __init__(self, fn): self.fn, self.known = fn, {}
    def __call__(self, *key):
        if key not in self.known:
            self.known[key] = self.fn(*key)
        return self.known[key]
@Memo
def grid(n, m): return 1 if 0 in (n, m) else grid(n - 1, m) + grid(n, m - 1)
print(grid(8, 8), len(grid.known))  # -> 12870 80
class Stage(Enum):
    STEM = 'stem'
    BODY = 'body'
    @classmethod
    def parse(cls, value):
        return value if isinstance(value, cls) else cls(value)
@dataclass
class StageConfig:
    stage: Stage = Stage.BODY
    widths: list = field(default_factory=lambda: [8, 16])
    def __post_init__(self):
        self.stage = Stage.parse(self.stage)
    @property
    def last(self): return self.widths[-1]
print(StageConfig('stem'), StageConfig().last)  # -> StageConfig(stage=<Stage.STEM: 'stem'>, widths=[8, 16]) 16
print(copy.deepcopy(StageConfig()) == StageConfig())  # -> True
match StageConfig('stem', [4]):
    case StageConfig(stage=Stage.STEM, widths=[w]):
        print('stem', w)  # -> stem 4
Spec = namedtuple('Spec', ['kernel', 'stride', 'pad'], defaults=(1, 0))
specs = [Spec(3), Spec(5, 2), Spec(kernel=1, pad=1)]
size = 32
for k, s, p in specs:
    size = (size + 2 * p - k) // s + 1
print(size, specs[1]._replace(pad=2), max(specs))
# -> 15 Spec(kernel=5, stride=2, pad=2) Spec(kernel=5, stride=2, pad=0)
print(Spec(*[1, 2, 3]).stride, Spec(**{'kernel': 9}))  # -> 2 Spec(kernel=9, stride=1, pad=0)
@contextmanager
def scope(stack, name):
    stack.append(name)
    try:
        yield '/'.join(stack)
    finally:
        stack.pop()
stack = []
with scope(stack, 'a') as outer_name, scope(stack, 'b') as inner_name:
    print(outer_name, inner_name)  # -> a a/b
print(stack, run(lambda: scope()))  # -> [] TypeError
window = deque(maxlen=2)
print([(window.append(i), sum(window))[1] for i in range(4)])  # -> [0, 1, 3, 5]
graph = defaultdict(list)
for a, b in [('x', 'y'), ('x', 'z'), ('y', 'z')]:
    graph[a].append(b)
def order(node, done=None):
    done = [] if done is None else done
    for following in graph.get(node, []):
        if following not in done:
            order(following, done)
    if node not in done:
        done.insert(0, node)
    return done
print(order('x'), {k: len(v) for k, v in graph.items()})  # -> ['x', 'y', 'z'] {'x': 2, 'y': 1}
print(sorted(set(chain(*graph.values()))))  # -> ['y', 'z']
total = 0
for total in range(3):
    if total == 1: break
else:
    total = -1
print(total, [*map(str, filter(lambda i: i % 2, range(6)))])  # -> 1 ['1', '3', '5']
print(''.join(reversed('abc')))  # -> cba
try:
    try:
        int('x')
    except ValueError as error:
        raise TypeError(f'bad value: {error.__class__.__name__}') from error
except TypeError as error:
    print(error, repr(error.__cause__)[:10])  # -> bad value: ValueError ValueError
print(*[1, 2], *'ab')  # -> 1 2 a b
print(hasattr([], '__iter__'), hasattr(3, '__iter__'))  # -> True False
print(hasattr('a', '__len__'), (3).__add__(4))  # -> True 7
print([1, 2].__len__(), 'abc'.__contains__('b'))  # -> 2 True
print(isinstance(3, (int, float)), isinstance(Basic(), Basic))  # -> True True
print(isinstance(Basic, type), type(Basic(1)).__name__)  # -> True Basic
print(Basic.__init__.__name__)  # -> __init__
print(run(lambda: sum(['a'])), run(lambda: [].pop()))  # -> TypeError IndexError
print(run(lambda: {}.popitem()), run(lambda: 'a'.index('b')))  # -> KeyError ValueError
print(run(lambda: dict([1])), run(lambda: range(0, 1, 0)))  # -> TypeError ValueError
print(getattr(net, 'nothing', 'default'))  # -> default
print(getattr(math, 'pi') > 3)  # -> True
print(callable(getattr(net, 'forward')), 'forward' in dir(net))  # -> True True
a = [1, 2, 3]
a[1:2], b = [7, 8], a
print(a, b is a, a[-2:], a[::-2], list(a) is a, a.index(8))  # -> [1, 7, 8, 3] True [8, 3] [3, 7] False 2
print(sorted(a, key=lambda v: -v))  # -> [8, 7, 3, 1]
x = y = 0
x += 1; y -= 1; x *= 5; x **= 2; x //= 2; x %= 7; x <<= 2; x |= 1; x ^= 3; x &= 14
print(x, y, -x // 3, x / 4, divmod(-x, 5), ~x, abs(-x))  # -> 6 -1 -2 1.5 (-2, 4) -7 6
print(10 // 3 * 3 + 10 % 3, 2 ** 3 ** 2, -2 ** 2, (-2) ** 2)  # -> 10 512 -4 4
names = 'conv1.weight conv1.bias fc.weight'.split()
tree = {}
for name in names:
    *path, leaf = name.split('.')
    node = tree
    for part in path:
        node = node.setdefault(part, {})
    node[leaf] = True
print(tree)  # -> {'conv1': {'weight': True, 'bias': True}, 'fc': {'weight': True}}
print({n.rsplit('.', 1)[0] for n in names} == {'fc', 'conv1'})  # -> True
print(['.'.join(n.split('.')[1:]) for n in names])  # -> ['weight', 'bias', 'weight']
print(f"{'Layer':<10}{'Shape':>12}{'Params':>10,}" if False else f"{'Layer':<10}{str((1, 2)):>12}{12345:>10,}")
# -> Layer           (1, 2)    12,345
print('%-10s|%8.3f|%s' % ('row', math.pi, [1]))  # -> row       |   3.142|[1]
print('{:<8}{:>8.2%}'.format('acc', 0.98765))  # -> acc       98.77%
print('{0!r}:{1:>{2}}'.format('k', 5, 4))  # -> 'k':   5
def outer_function():
    values = []
    def add(v):
        values.append(v)
        return values
    add(1)
    return add
print(outer_function()(2))  # -> [1, 2]
print((lambda f: f(f, 5))(lambda f, n: 1 if n < 2 else n * f(f, n - 1)))  # -> 120
class Meta(type):
    registry = {}
    def __init__(cls, name, bases, namespace):
        super().__init__(name, bases, namespace)
        Meta.registry[name] = cls
    @property
    def upper(cls): return cls.__name__.upper()
class Plug(metaclass=Meta): pass
class Child(Plug): pass
print(sorted(Meta.registry), Child.upper, type(Child) is Meta)  # -> ['Child', 'Plug'] CHILD True
print(isinstance(Child, Meta))  # -> True
class Base:
    def __new__(cls, kind=None):
        if cls is Base and kind == 'child':
            return super().__new__(Derived)
        return super().__new__(cls)
    def __init__(self, kind=None): self.kind = kind
class Derived(Base): pass
print(type(Base('child')).__name__, type(Base()).__name__)  # -> Derived Base
print(Base('child').kind)  # -> child
class Left:
    def __init__(self, **kw):
        self.left = kw.pop('left', 0)
        super().__init__(**kw)
class Right:
    def __init__(self, right=0): self.right = right
class Both(Left, Right): pass
both = Both(left=1, right=2)
print(both.left, both.right, [c.__name__ for c in Both.mro()])  # -> 1 2 ['Both', 'Left', 'Right', 'object']
class Chain:
    def __init__(self): self.log = []
    def __getattr__(self, name):
        def method(*args):
            self.log.append((name, args))
            return self
        return method
print(Chain().conv(3).relu().log)  # -> [('conv', (3,)), ('relu', ())]
print(sorted([Spec(2), Spec(1, 5)], key=lambda s: s.kernel)[0].stride)  # -> 5
print(min(specs, key=lambda s: (s.kernel, s.pad)).kernel)  # -> 1
while True:
    try:
        size -= 1
        if size < 0: break
    except Exception: pass
    else: continue
    finally: stack.append(1)
print(size, len(stack))  # -> -1 16
