package cnncalc.python;

/** {@code enum}, in Python. */
final class EnumPrelude {

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

    private EnumPrelude() {}
}
