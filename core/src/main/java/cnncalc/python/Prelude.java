package cnncalc.python;

/** Python's own modules that are themselves written in Python, as far as models use them. */
final class Prelude {

    static final String FUNCTOOLS = """
            class partial:
                def __init__(self, func, *args, **keywords):
                    self.func = func
                    self.args = args
                    self.keywords = keywords
                def __call__(self, *args, **keywords):
                    return self.func(*self.args, *args, **{**self.keywords, **keywords})
            def reduce(function, iterable, *initial):
                values = list(iterable)
                result = initial[0] if initial else values.pop(0)
                for value in values:
                    result = function(result, value)
                return result
            def wraps(wrapped, *args, **keywords):
                def decorate(function):
                    return function
                return decorate
            def lru_cache(maxsize=128, typed=False):
                if callable(maxsize):
                    return maxsize
                def decorate(function):
                    return function
                return decorate
            def cache(function):
                return function
            def total_ordering(cls):
                return cls
            def partialmethod(function, *args, **keywords):
                def method(self, *more, **named):
                    return function(self, *args, *more, **{**keywords, **named})
                return method
            def singledispatch(function):
                return function
            cached_property = property
            """;

    static final String COLLECTIONS = """
            OrderedDict = dict
            UserDict = dict
            def namedtuple(typename, field_names, rename=False, defaults=None, module=None):
                if isinstance(field_names, str):
                    field_names = field_names.replace(',', ' ').split()
                names = list(field_names)
                given = list(defaults or [])
                class NamedTuple:
                    _fields = tuple(names)
                    def __init__(self, *args, **keywords):
                        values = dict(zip(names, args))
                        values.update(keywords)
                        for i, name in enumerate(names):
                            if name not in values:
                                at = i - len(names) + len(given)
                                if at < 0:
                                    raise TypeError(typename + ' needs ' + name)
                                values[name] = given[at]
                            setattr(self, name, values[name])
                    def _asdict(self):
                        return {name: getattr(self, name) for name in names}
                    def _replace(self, **keywords):
                        return NamedTuple(**{**self._asdict(), **keywords})
                    def __iter__(self):
                        return iter([getattr(self, name) for name in names])
                    def __len__(self):
                        return len(names)
                    def __getitem__(self, index):
                        return [getattr(self, name) for name in names][index]
                    def __eq__(self, other):
                        return list(self) == list(other)
                    def __hash__(self):
                        return hash(tuple(self))
                    def __repr__(self):
                        return typename + '(' + ', '.join(n + '=' + repr(getattr(self, n)) for n in names) + ')'
                return NamedTuple
            class defaultdict:
                def __init__(self, default_factory=None, *args, **keywords):
                    self.default_factory = default_factory
                    self.values_ = dict(*args, **keywords)
                def __getitem__(self, key):
                    if key not in self.values_:
                        if self.default_factory is None:
                            raise KeyError(key)
                        self.values_[key] = self.default_factory()
                    return self.values_[key]
                def __setitem__(self, key, value):
                    self.values_[key] = value
                def __delitem__(self, key):
                    del self.values_[key]
                def __contains__(self, key):
                    return key in self.values_
                def __iter__(self):
                    return iter(self.values_)
                def __len__(self):
                    return len(self.values_)
                def __getattr__(self, name):
                    return getattr(self.values_, name)
            def Counter(iterable=()):
                counts = {}
                for value in iterable:
                    counts[value] = counts.get(value, 0) + 1
                return counts
            class deque:
                def __init__(self, iterable=(), maxlen=None):
                    self.values = list(iterable)
                def append(self, value):
                    self.values.append(value)
                def appendleft(self, value):
                    self.values.insert(0, value)
                def pop(self):
                    return self.values.pop()
                def popleft(self):
                    return self.values.pop(0)
                def extend(self, values):
                    self.values.extend(values)
                def __iter__(self):
                    return iter(self.values)
                def __len__(self):
                    return len(self.values)
                def __getitem__(self, index):
                    return self.values[index]
            """;

    static final String ITERTOOLS = """
            class chain:
                def __new__(cls, *iterables):
                    return chain.from_iterable(iterables)
                @staticmethod
                def from_iterable(iterables):
                    for each in iterables:
                        yield from each
            def count(start=0, step=1):
                while True:
                    yield start
                    start += step
            def cycle(iterable):
                values = []
                for value in iterable:
                    values.append(value)
                    yield value
                while values:
                    yield from values
            def repeat(object, times=None):
                while times is None or times > 0:
                    yield object
                    times = None if times is None else times - 1
            def islice(iterable, *bounds):
                part = slice(*bounds)
                if part.stop is None:
                    stop = float('inf')
                else:
                    stop = part.stop
                at = part.start or 0
                i = 0
                if stop > 0:
                    for value in iterable:
                        if i == at and i < stop:
                            yield value
                            at += part.step or 1
                        i += 1
                        if i >= stop or at >= stop:
                            break
            def product(*iterables, repeat=1):
                pools = [tuple(each) for each in iterables] * repeat
                def from_(i):
                    if i == len(pools):
                        yield ()
                    else:
                        for value in pools[i]:
                            for rest in from_(i + 1):
                                yield (value,) + rest
                return from_(0)
            def zip_longest(*iterables, fillvalue=None):
                missing = slice(0)
                left = [iter(each) for each in iterables]
                while True:
                    row = [next(each, missing) for each in left]
                    if all(each is missing for each in row):
                        break
                    yield tuple(fillvalue if each is missing else each for each in row)
            def accumulate(iterable, func=None, *, initial=None):
                total = initial
                begun = initial is not None
                if begun:
                    yield total
                for value in iterable:
                    total = value if not begun else total + value if func is None else func(total, value)
                    begun = True
                    yield total
            def groupby(iterable, key=None):
                group = []
                for value in iterable:
                    this = value if key is None else key(value)
                    if group and this != last:
                        yield last, iter(group)
                        group = []
                    last = this
                    group.append(value)
                if group:
                    yield last, iter(group)
            def combinations(iterable, r):
                pool = tuple(iterable)
                if r == 0:
                    yield ()
                else:
                    for i in range(len(pool)):
                        for rest in combinations(pool[i + 1:], r - 1):
                            yield (pool[i],) + rest
            def combinations_with_replacement(iterable, r):
                pool = tuple(iterable)
                if r == 0:
                    yield ()
                else:
                    for i in range(len(pool)):
                        for rest in combinations_with_replacement(pool[i:], r - 1):
                            yield (pool[i],) + rest
            def permutations(iterable, r=None):
                pool = tuple(iterable)
                r = len(pool) if r is None else r
                if r == 0:
                    yield ()
                else:
                    for i in range(len(pool)):
                        for rest in permutations(pool[:i] + pool[i + 1:], r - 1):
                            yield (pool[i],) + rest
            def starmap(function, iterable):
                return (function(*arguments) for arguments in iterable)
            def pairwise(iterable):
                values = iter(iterable)
                for before in values:
                    for value in values:
                        yield before, value
                        before = value
            def tee(iterable, n=2):
                source = iter(iterable)
                seen = []
                missing = slice(0)
                def one():
                    at = 0
                    while True:
                        if at == len(seen):
                            value = next(source, missing)
                            if value is missing:
                                return
                            seen.append(value)
                        yield seen[at]
                        at += 1
                return tuple(one() for _ in range(n))
            def takewhile(predicate, iterable):
                for value in iterable:
                    if not predicate(value):
                        break
                    yield value
            def dropwhile(predicate, iterable):
                values = iter(iterable)
                for value in values:
                    if not predicate(value):
                        yield value
                        break
                yield from values
            def filterfalse(predicate, iterable):
                return (value for value in iterable if not (predicate or bool)(value))
            def compress(data, selectors):
                return (value for value, chosen in zip(data, selectors) if chosen)
            """;

    static final String DATACLASSES = """
            class _Missing:
                pass
            MISSING = _Missing()
            class _Field:
                def __init__(self, default, default_factory):
                    self.default = default
                    self.default_factory = default_factory
            def field(default=MISSING, default_factory=MISSING, **options):
                return _Field(default, default_factory)
            def _names(cls):
                names = []
                for base in reversed(cls.__mro__):
                    for name in base.__annotations__:
                        if name not in names:
                            names.append(name)
                return names
            def dataclass(cls=None, **options):
                def decorate(cls):
                    names = _names(cls)
                    standards = {name: getattr(cls, name) for name in names if hasattr(cls, name)}
                    def __init__(self, *args, **keywords):
                        values = dict(zip(names, args))
                        values.update(keywords)
                        for name in names:
                            if name not in values:
                                if name not in standards:
                                    raise TypeError(cls.__name__ + ' needs ' + name)
                                value = standards[name]
                                if isinstance(value, _Field):
                                    value = value.default if value.default_factory is MISSING else value.default_factory()
                                values[name] = value
                            setattr(self, name, values[name])
                        if hasattr(self, '__post_init__'):
                            self.__post_init__()
                    if '__init__' not in cls.__dict__:
                        cls.__init__ = __init__
                    return cls
                return decorate if cls is None else decorate(cls)
            def asdict(value):
                return {name: getattr(value, name) for name in _names(type(value))}
            def fields(value):
                return _names(value if isinstance(value, type) else type(value))
            def replace(value, **changes):
                return type(value)(**{**asdict(value), **changes})
            """;

    static final String OPERATOR = """
            def add(a, b): return a + b
            def sub(a, b): return a - b
            def mul(a, b): return a * b
            def truediv(a, b): return a / b
            def itemgetter(*keys):
                return lambda value: value[keys[0]] if len(keys) == 1 else tuple(value[key] for key in keys)
            def attrgetter(name):
                return lambda value: getattr(value, name)
            """;

    static final String ARGPARSE = """
            class Namespace:
                def __init__(self, **values):
                    for name in values:
                        setattr(self, name, values[name])
            class ArgumentParser:
                def __init__(self, *args, **keywords):
                    self._values = {}
                def add_argument(self, *names, **options):
                    name = options.get('dest')
                    if name is None:
                        longs = [each for each in names if each.startswith('--')]
                        name = (longs or names)[0].lstrip('-').replace('-', '_')
                    action = options.get('action')
                    standard = options.get('default')
                    if action == 'store_true' and 'default' not in options:
                        standard = False
                    if action == 'store_false' and 'default' not in options:
                        standard = True
                    kind = options.get('type')
                    if isinstance(standard, str) and kind in (int, float):
                        standard = kind(standard)
                    self._values[name] = standard
                def add_argument_group(self, *args, **keywords):
                    return self
                def add_mutually_exclusive_group(self, *args, **keywords):
                    return self
                def set_defaults(self, **values):
                    self._values.update(values)
                def parse_args(self, *args, **keywords):
                    return Namespace(**self._values)
                def parse_known_args(self, *args, **keywords):
                    return Namespace(**self._values), []
            ArgumentDefaultsHelpFormatter = None
            BooleanOptionalAction = 'store_true'
            """;

    private Prelude() {}

    /** Returns a module of what a program defines. */
    static PyModule module(String name, String program, java.util.Map<String, PyValue> globals) {
        Interpreter interpreter = new Interpreter(globals, each -> null);
        interpreter.run(Parser.parse(program));
        return new PyModule(name, interpreter.variables());
    }
}
