package cnncalc.python;

/** {@code dataclasses} and {@code contextlib}, in Python. */
final class ClassPrelude {

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
                    self.again = lambda: _Manager(function, args, keywords)
                    self.generator = function(*args, **keywords)
                def __enter__(self):
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
                        with self.again():
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
