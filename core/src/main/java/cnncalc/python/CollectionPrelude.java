package cnncalc.python;

/** {@code collections}, in Python. */
final class CollectionPrelude {

    static final String COLLECTIONS = """
            OrderedDict = OrderedDict
            UserDict = dict
            UserList = list
            def namedtuple(typename, field_names, *, rename=False, defaults=None, module=None):
                if isinstance(field_names, str):
                    field_names = field_names.replace(',', ' ').split()
                names = tuple(field_names)
                standards = tuple(defaults or ())
                def __new__(cls, *args, **keywords):
                    values = list(args)
                    for i in range(len(args), len(names)):
                        at = i - len(names) + len(standards)
                        if names[i] in keywords:
                            values.append(keywords.pop(names[i]))
                        elif at >= 0:
                            values.append(standards[at])
                        else:
                            raise TypeError(typename + ' needs ' + names[i])
                    if keywords or len(values) > len(names):
                        raise TypeError(typename + ' has other fields')
                    return tuple.__new__(cls, values)
                members = {name: property(lambda self, i=i: self[i]) for i, name in enumerate(names)}
                return type(typename, (tuple,), {
                    '__new__': __new__,
                    '_fields': names,
                    '__match_args__': names,
                    '_make': classmethod(lambda cls, values: cls(*values)),
                    '_asdict': lambda self: dict(zip(names, self)),
                    '_replace': lambda self, **changes: type(self)(**{**self._asdict(), **changes}),
                    '__repr__': lambda self: (
                        type(self).__name__ + '(' + ', '.join(n + '=' + repr(v) for n, v in zip(names, self)) + ')'),
                    **members})
            class _NamedTupleMeta(type):
                def __new__(mcs, name, bases, namespace):
                    if not bases or bases[0] is not NamedTuple:
                        return super().__new__(mcs, name, bases, namespace)
                    names = list(namespace.pop('__annotations__', {}))
                    made = namedtuple(name, names, defaults=[namespace.pop(n) for n in names if n in namespace])
                    for key in namespace:
                        setattr(made, key, namespace[key])
                    return made
            class NamedTuple(metaclass=_NamedTupleMeta):
                def __new__(cls, typename, fields=()):
                    return namedtuple(typename, [name for name, kind in fields])
            class defaultdict(dict):
                def __init__(self, default_factory=None, *args, **keywords):
                    super().__init__(*args, **keywords)
                    self.default_factory = default_factory
                def __missing__(self, key):
                    if self.default_factory is None:
                        raise KeyError(key)
                    self[key] = self.default_factory()
                    return self[key]
                def __repr__(self):
                    return 'defaultdict(' + repr(self.default_factory) + ', ' + repr(dict(self)) + ')'
            class Counter(dict):
                def __init__(self, iterable=(), **counts):
                    super().__init__()
                    self.update(iterable, **counts)
                def __missing__(self, key):
                    return 0
                def update(self, iterable=(), **counts):
                    if isinstance(iterable, dict):
                        counts = {**iterable, **counts}
                    else:
                        for value in iterable:
                            self[value] += 1
                    for value in counts:
                        self[value] += counts[value]
                def most_common(self, n=None):
                    return sorted(self.items(), key=lambda item: -item[1])[:n]
                def elements(self):
                    return (value for value in self for _ in range(self[value]))
                def total(self):
                    return sum(self.values())
                def __add__(self, other):
                    both = {**self, **other}
                    return Counter({key: self[key] + other[key] for key in both if self[key] + other[key] > 0})
                def __sub__(self, other):
                    return Counter({key: self[key] - other[key] for key in self if self[key] > other[key]})
                def __repr__(self):
                    return 'Counter(' + (repr(dict(self.most_common())) if self else '') + ')'
            class deque(list):
                def __init__(self, iterable=(), maxlen=None):
                    super().__init__()
                    self.maxlen = maxlen
                    self.extend(iterable)
                def append(self, value):
                    super().append(value)
                    if self.maxlen is not None and len(self) > self.maxlen:
                        del self[0]
                def appendleft(self, value):
                    self.insert(0, value)
                    if self.maxlen is not None and len(self) > self.maxlen:
                        del self[-1]
                def popleft(self):
                    return self.pop(0)
                def extend(self, values):
                    for value in values:
                        self.append(value)
                def extendleft(self, values):
                    for value in values:
                        self.appendleft(value)
                def rotate(self, n=1):
                    for _ in range(abs(n) % len(self) if self else 0):
                        if n > 0:
                            self.insert(0, self.pop())
                        else:
                            super().append(self.pop(0))
                def __add__(self, other):
                    return deque([*self, *other], self.maxlen)
                def __repr__(self):
                    return 'deque(' + repr(list(self)) + (')' if self.maxlen is None else f', maxlen={self.maxlen})')
            """;

    private CollectionPrelude() {}
}
