package cnncalc.python;

/** Python's own modules that are themselves written in Python, as far as models use them. */
final class Prelude {

    static final String VERSIONS = """
            def parse(version):
                parts = []
                for part in str(version).split('+')[0].split('.'):
                    if not part.isdigit():
                        break
                    parts.append(int(part))
                return tuple(parts)
            Version = LooseVersion = StrictVersion = parse
            """;

    static final String FUNCTOOLS = """
            class partial:
                def __init__(self, func, /, *args, **keywords):
                    self.func = func
                    self.args = args
                    self.keywords = keywords
                def __call__(self, /, *args, **keywords):
                    return self.func(*self.args, *args, **{**self.keywords, **keywords})
            def reduce(function, iterable, *initial):
                values = iter(iterable)
                result = initial[0] if initial else next(values, reduce)
                if result is reduce:
                    raise TypeError('reduce() of empty iterable with no initial value')
                for value in values:
                    result = function(result, value)
                return result
            def update_wrapper(function, wrapped, *args, **keywords):
                for name in ('__name__', '__qualname__', '__doc__'):
                    if hasattr(wrapped, name):
                        setattr(function, name, getattr(wrapped, name))
                function.__wrapped__ = wrapped
                return function
            def wraps(wrapped, *args, **keywords):
                return lambda function: update_wrapper(function, wrapped)
            def lru_cache(maxsize=128, typed=False):
                return cache(maxsize) if callable(maxsize) else cache
            def cache(function):
                known = {}
                def cached(*args, **keywords):
                    key = (args, tuple(keywords.items()))
                    if key not in known:
                        known[key] = function(*args, **keywords)
                    return known[key]
                cached.cache_clear = known.clear
                return update_wrapper(cached, function)
            def total_ordering(cls):
                has = cls.__dict__
                lt = has.get('__lt__') or (lambda a, b: a <= b and a != b if '__le__' in has else not a >= b)
                if '__gt__' in has and '__lt__' not in has:
                    lt = lambda a, b: b > a
                for name, method in {'__lt__': lt, '__gt__': lambda a, b: lt(b, a), '__le__': lambda a, b: lt(a, b) or a == b,
                                     '__ge__': lambda a, b: lt(b, a) or a == b}.items():
                    if name not in has:
                        setattr(cls, name, method)
                return cls
            def partialmethod(function, /, *args, **keywords):
                def method(self, *more, **named):
                    return function(self, *args, *more, **{**keywords, **named})
                return method
            def singledispatch(function):
                kinds = {}
                def dispatch(value, *args, **keywords):
                    chosen = kinds.get(type(value))
                    if chosen is None:
                        for kind in reversed(kinds):
                            if isinstance(value, kind):
                                chosen = kinds[kind]
                    return (chosen or function)(value, *args, **keywords)
                def register(kind, method=None):
                    def add(method):
                        kinds[kind] = method
                        return method
                    return add if method is None else add(method)
                dispatch.register = register
                return update_wrapper(dispatch, function)
            class cached_property:
                def __init__(self, func):
                    self.func = func
                def __set_name__(self, owner, name):
                    self.name = name
                def __get__(self, owner, kind=None):
                    if owner is None:
                        return self
                    value = self.func(owner)
                    setattr(owner, self.name, value)
                    return value
            def cmp_to_key(compare):
                class Key:
                    def __init__(self, value):
                        self.value = value
                    def __lt__(self, other):
                        return compare(self.value, other.value) < 0
                return Key
            """;

    static final String OPERATOR = """
            add = lambda a, b: a + b
            sub = lambda a, b: a - b
            mul = lambda a, b: a * b
            truediv = lambda a, b: a / b
            floordiv = lambda a, b: a // b
            mod = lambda a, b: a % b
            pow = lambda a, b: a ** b
            matmul = lambda a, b: a @ b
            and_ = lambda a, b: a & b
            or_ = lambda a, b: a | b
            xor = lambda a, b: a ^ b
            lt = lambda a, b: a < b
            le = lambda a, b: a <= b
            gt = lambda a, b: a > b
            ge = lambda a, b: a >= b
            eq = lambda a, b: a == b
            ne = lambda a, b: a != b
            is_ = lambda a, b: a is b
            is_not = lambda a, b: a is not b
            iadd = lambda a, b: a.__iadd__(b) if hasattr(a, '__iadd__') else a + b
            neg = lambda a: -a
            pos = lambda a: +a
            inv = lambda a: ~a
            abs = abs
            not_ = lambda a: not a
            truth = bool
            index = int
            contains = lambda a, b: b in a
            getitem = lambda a, b: a[b]
            def setitem(a, b, c):
                a[b] = c
            def itemgetter(*keys):
                return lambda value: value[keys[0]] if len(keys) == 1 else tuple(value[key] for key in keys)
            def attrgetter(*names):
                def get(value, name):
                    for part in name.split('.'):
                        value = getattr(value, part)
                    return value
                return lambda value: get(value, names[0]) if len(names) == 1 else tuple(get(value, n) for n in names)
            def methodcaller(name, /, *args, **keywords):
                return lambda value: getattr(value, name)(*args, **keywords)
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
        interpreter.run(Aside.parse(program));
        return new PyModule(name, interpreter.variables());
    }
}
