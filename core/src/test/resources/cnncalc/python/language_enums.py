from enum import Enum, IntEnum, auto, Flag, unique
def run(function):
    try:
        return function()
    except Exception as e:
        return type(e).__name__
class Color(Enum):
    RED = 1
    GREEN = 2
    BLUE = 3
    def hex(self):
        return '#' + self.name.lower()
    @property
    def next(self):
        return Color(self.value % 3 + 1)
    @classmethod
    def first(cls):
        return cls.RED
print(Color.RED, repr(Color.GREEN))  # -> Color.RED <Color.GREEN: 2>
print(Color.RED.name, Color.RED.value)  # -> RED 1
print(Color(2), Color['BLUE'], Color(2) is Color.GREEN)  # -> Color.GREEN Color.BLUE True
print([c.name for c in Color], len(Color), list(Color)[0])  # -> ['RED', 'GREEN', 'BLUE'] 3 Color.RED
print(Color.RED == Color.RED, Color.RED == Color.BLUE)  # -> True False
print(Color.RED != Color.BLUE, Color.RED == 1)  # -> True False
print({Color.RED: 'r', Color.BLUE: 'b'}[Color.BLUE])  # -> b
print(Color.RED.hex(), Color.BLUE.next, Color.first())  # -> #red Color.RED Color.RED
print(isinstance(Color.RED, Color), type(Color.RED) is Color)  # -> True True
print(Color.RED in Color)  # -> True
print(run(lambda: Color(9)), run(lambda: Color['NONE']))  # -> ValueError KeyError
print(run(lambda: Color.PINK))  # -> AttributeError
print(f'{Color.RED}', str(Color.RED))  # -> Color.RED Color.RED
print(Color.RED in (Color.RED, Color.BLUE))  # -> True
class Kind(Enum):
    A = auto()
    B = auto()
    ALSO_A = 1
print(Kind.A.value, Kind.B.value, Kind.ALSO_A is Kind.A)  # -> 1 2 True
print([k.name for k in Kind])  # -> ['A', 'B']
class Level(IntEnum):
    LOW = 1
    HIGH = 10
print(Level.LOW < Level.HIGH, Level.HIGH + 1, Level.LOW == 1)  # -> True 11 True
print(Level(10).name, max(Level).name)  # -> HIGH HIGH
print([10, 20][Level.LOW], range(3)[Level.LOW])  # -> 20 1
print(int(Level.HIGH), sorted([Level.HIGH, Level.LOW])[0].name)  # -> 10 LOW
class Activation(str, Enum):
    RELU = 'relu'
    GELU = 'gelu'
print(Activation.RELU == 'relu', Activation('gelu').name)  # -> True GELU
print(Activation.RELU.value, Activation.RELU.upper())  # -> relu RELU
class Size(Enum):
    SMALL = (16, 2)
    LARGE = (64, 8)
    def __init__(self, width, depth):
        self.width = width
        self.depth = depth
print(Size.SMALL.width, Size.LARGE.depth, Size.LARGE.value)  # -> 16 8 (64, 8)
print(list(Color.__members__))  # -> ['RED', 'GREEN', 'BLUE']
print({c: c.value for c in Color}[Color.RED])  # -> 1
Mode = Enum('Mode', 'TRAIN EVAL')
print(Mode.EVAL.value, [m.name for m in Mode])  # -> 2 ['TRAIN', 'EVAL']
class Loss(Enum):
    MSE = 'mse'
    MAE = 'mae'
    @staticmethod
    def parse(text):
        return Loss(text.lower())
    def __str__(self):
        return self.value
print(Loss.parse('MAE'), repr(Loss.MSE), f'{Loss.MSE}')  # -> mae <Loss.MSE: 'mse'> mse
print(hash(Color.RED) == hash(Color.RED))  # -> True
print(Color.RED is Color.RED)  # -> True
print(len({Color.RED, Color.RED, Color.BLUE}))  # -> 2
print(bool(Color.RED))  # -> True
print([k for k, v in Color.__members__.items() if v.value > 1])  # -> ['GREEN', 'BLUE']
