package cnncalc.python;

/** {@code enum}, {@code dataclasses} and {@code contextlib}, in Python. */
final class ClassPrelude {

    static final String ENUM = """
            class auto:
                pass
            class EnumMeta(type):
                def __new__(mcs, name, bases, namespace, **keywords):
                    skipped = ('function', 'property', 'staticmethod', 'classmethod', 'cached_property')
                    own = {key: value for key, value in namespace.items()
                           if not key.startswith('_') and type(value).__name__ not in skipped}
                    rest = {key: value for key, value in namespace.items() if key not in own}
                    cls = super().__new__(mcs, name, bases, rest)
                    cls._member_map_ = {}
                    for key, value in own.items():
                        cls._add(key, value)
                    return cls
                def _add(cls, key, value):
                    members = list(cls)
                    if isinstance(value, auto):
                        value = cls._generate_next_value_(key, 1, len(members), [each._value_ for each in members])
                    for member in members:
                        if member._value_ == value:
                            break
                    else:
                        args = value if isinstance(value, tuple) else (value,)
                        member = cls._make(*args)
                        if '_value_' not in vars(member):
                            member._value_ = value
                        member._name_ = key
                        if hasattr(member, '__init__'):
                            member.__init__(*args)
                    cls._member_map_[key] = member
                    setattr(cls, key, member)
                @property
                def __members__(cls):
                    return dict(cls._member_map_)
                def __call__(cls, value, names=None, **keywords):
                    if names is not None:
                        if isinstance(names, str):
                            names = names.replace(',', ' ').split()
                        if not isinstance(names, dict):
                            names = {name: i + 1 for i, name in enumerate(names)}
                        return EnumMeta(value, (cls,), names)
                    for member in cls:
                        if member is value or member._value_ == value:
                            return member
                    member = cls._missing_(value)
                    if member is None:
                        raise ValueError(f'{value!r} is not a valid {cls.__name__}')
                    return member
                def __iter__(cls):
                    return iter([member for key, member in cls._member_map_.items() if member._name_ == key])
                def __reversed__(cls):
                    return reversed(list(iter(cls)))
                def __len__(cls):
                    return len(list(iter(cls)))
                def __getitem__(cls, name):
                    return cls._member_map_[name]
                def __contains__(cls, value):
                    return isinstance(value, cls)
            class Enum(metaclass=EnumMeta):
                @classmethod
                def _make(cls, *args):
                    return cls.__new__(cls, *args) if hasattr(cls, '__new__') else object.__new__(cls, *args)
                @classmethod
                def _missing_(cls, value):
                    return None
                @staticmethod
                def _generate_next_value_(name, start, count, last_values):
                    return max(last_values, default=start - 1) + 1
                @property
                def name(self):
                    return self._name_
                @property
                def value(self):
                    return self._value_
                def __repr__(self):
                    return f'<{type(self).__name__}.{self._name_}: {self._value_!r}>'
                def __str__(self):
                    return type(self).__name__ + '.' + self._name_
                def __copy__(self):
                    return self
                def __deepcopy__(self, memo):
                    return self
            class IntEnum(int, Enum):
                def __str__(self):
                    return str(self._value_)
            class StrEnum(str, Enum):
                @staticmethod
                def _generate_next_value_(name, start, count, last_values):
                    return name.lower()
                def __str__(self):
                    return self._value_
            class IntFlag(int, Enum):
                @staticmethod
                def _generate_next_value_(name, start, count, last_values):
                    return 2 ** count
            EnumType = EnumMeta
            def unique(cls):
                if len(cls) < len(cls._member_map_):
                    raise ValueError('duplicate values in ' + cls.__name__)
                return cls
            """;

    static final String DATACLASSES = """
            class _Missing:
                pass
            MISSING = _Missing()
            class FrozenInstanceError(AttributeError):
                pass
            class Field:
                def __init__(self, default=MISSING, default_factory=MISSING, init=True, repr=True, compare=True,
                             kw_only=False, **options):
                    self.default = default
                    self.default_factory = default_factory
                    self.init = init
                    self.repr = repr
                    self.compare = compare
                    self.kw_only = kw_only
                    self.metadata = options.get('metadata') or {}
            def field(**options):
                return Field(**options)
            def _own_fields(cls, kw_only):
                for name in cls.__annotations__:
                    value = cls.__dict__.get(name, MISSING)
                    each = value if isinstance(value, Field) else Field(default=value)
                    each.name = name
                    each.kw_only = each.kw_only or kw_only
                    if each.default is not MISSING:
                        setattr(cls, name, each.default)
                    elif each is value:
                        delattr(cls, name)
                    yield name, each
            def _start(self, known, args, keywords):
                title = type(self).__name__
                places = [each.name for each in known.values() if each.init and not each.kw_only]
                if len(args) > len(places):
                    raise TypeError(f'{title} takes {len(places)} values, got {len(args)}')
                values = dict(zip(places, args))
                for name in keywords:
                    if name in values or name not in known or not known[name].init:
                        raise TypeError(f'{title} cannot take {name}')
                values.update(keywords)
                for name, each in known.items():
                    if name not in values:
                        if each.default_factory is not MISSING:
                            values[name] = each.default_factory()
                        elif each.default is not MISSING:
                            values[name] = each.default
                        elif each.init:
                            raise TypeError(f'{title} needs {name}')
                return {name: values[name] for name in known if name in values}
            def dataclass(cls=None, *, init=True, repr=True, eq=True, order=False, frozen=False, kw_only=False, **options):
                def decorate(cls):
                    known = {}
                    for base in reversed(cls.__mro__[1:]):
                        known.update(getattr(base, '__dataclass_fields__', {}))
                    known.update(_own_fields(cls, kw_only))
                    def __init__(self, *args, **keywords):
                        for name, value in _start(self, known, args, keywords).items():
                            if frozen:
                                object.__setattr__(self, name, value)
                            else:
                                setattr(self, name, value)
                        if hasattr(self, '__post_init__'):
                            self.__post_init__()
                    def __repr__(self):
                        shown = ', '.join(f'{n}={getattr(self, n)!r}' for n, each in known.items() if each.repr)
                        return f'{type(self).__name__}({shown})'
                    def key(self):
                        return tuple(getattr(self, n) for n, each in known.items() if each.compare)
                    def fixed(self, name, value=None):
                        raise FrozenInstanceError(f"cannot assign to field '{name}'")
                    methods = {}
                    if init:
                        methods['__init__'] = __init__
                    if repr:
                        methods['__repr__'] = __repr__
                    if eq:
                        methods['__eq__'] = lambda a, b: key(a) == key(b) if type(a) is type(b) else NotImplemented
                    if order:
                        methods['__lt__'] = lambda a, b: key(a) < key(b)
                        methods['__le__'] = lambda a, b: key(a) <= key(b)
                        methods['__gt__'] = lambda a, b: key(a) > key(b)
                        methods['__ge__'] = lambda a, b: key(a) >= key(b)
                    if frozen:
                        methods['__hash__'] = lambda self: hash(key(self))
                        methods['__setattr__'] = fixed
                        methods['__delattr__'] = fixed
                    for name, method in methods.items():
                        if name not in cls.__dict__:
                            setattr(cls, name, method)
                    cls.__dataclass_fields__ = known
                    cls.__match_args__ = tuple(known)
                    return cls
                return decorate if cls is None else decorate(cls)
            def is_dataclass(value):
                return hasattr(value, '__dataclass_fields__')
            def fields(value):
                return tuple(value.__dataclass_fields__.values())
            def _plain(value, make):
                if is_dataclass(value) and not isinstance(value, type):
                    return make([(each.name, _plain(getattr(value, each.name), make)) for each in fields(value)])
                if isinstance(value, (list, tuple)):
                    return type(value)([_plain(each, make) for each in value])
                if isinstance(value, dict):
                    return {key: _plain(each, make) for key, each in value.items()}
                return value
            def asdict(value, *, dict_factory=dict):
                return _plain(value, dict_factory)
            def astuple(value):
                return _plain(value, lambda pairs: tuple(each for name, each in pairs))
            def replace(value, /, **changes):
                for each in fields(value):
                    if each.init:
                        changes.setdefault(each.name, getattr(value, each.name))
                return type(value)(**changes)
            """;

    static final String CONTEXTLIB = """
            class ContextDecorator:
                def __call__(self, function):
                    def inner(*args, **keywords):
                        with self:
                            return function(*args, **keywords)
                    return inner
            class _Manager:
                def __init__(self, function, args, keywords):
                    self.make = lambda: function(*args, **keywords)
                def __enter__(self):
                    self.generator = self.make()
                    return next(self.generator)
                def __exit__(self, kind, error, trace):
                    if kind is None:
                        next(self.generator, None)
                        return False
                    try:
                        self.generator.throw(error)
                    except StopIteration:
                        return True
                    except BaseException as raised:
                        if raised is error:
                            return False
                        raise
                    return False
                def __call__(self, function):
                    def inner(*args, **keywords):
                        with self:
                            return function(*args, **keywords)
                    return inner
            def contextmanager(function):
                return lambda *args, **keywords: _Manager(function, args, keywords)
            class nullcontext:
                def __init__(self, enter_result=None):
                    self.enter_result = enter_result
                def __enter__(self):
                    return self.enter_result
                def __exit__(self, *error):
                    return None
            class suppress:
                def __init__(self, *kinds):
                    self.kinds = kinds
                def __enter__(self):
                    return None
                def __exit__(self, kind, error, trace):
                    return kind is not None and issubclass(kind, self.kinds)
            class closing:
                def __init__(self, thing):
                    self.thing = thing
                def __enter__(self):
                    return self.thing
                def __exit__(self, *error):
                    self.thing.close()
            class ExitStack:
                def __init__(self):
                    self.exits = []
                def enter_context(self, manager):
                    value = manager.__enter__()
                    self.exits.append(manager.__exit__)
                    return value
                def callback(self, function, /, *args, **keywords):
                    self.exits.append(lambda *error: function(*args, **keywords) and False)
                def __enter__(self):
                    return self
                def __exit__(self, *error):
                    handled = False
                    while self.exits:
                        if self.exits.pop()(*error):
                            handled = True
                            error = (None, None, None)
                    return handled
            """;

    private ClassPrelude() {}
}
