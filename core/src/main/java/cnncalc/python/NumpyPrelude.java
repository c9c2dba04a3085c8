package cnncalc.python;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** NumPy, as far as models use it: rows of known numbers, and arrays of which the shape alone is known. */
final class NumpyPrelude {

    static final String PROGRAM = """
            import math
            class ndarray:
                def __init__(self, shape, values=None):
                    self.shape = tuple(shape)
                    self.values = values
                    self.ndim = len(self.shape)
                    self.dtype = 'float32'
                @property
                def size(self):
                    return math.prod(self.shape)
                @property
                def T(self):
                    return ndarray(self.shape[::-1])
                def numpy(self):
                    return self
                def tolist(self):
                    return self._known()
                def _known(self):
                    if self.values is None:
                        raise ValueError('the numbers of the array are not known')
                    return list(self.values)
                def item(self):
                    return self._known()[0]
                def astype(self, *args, **keywords):
                    kind = args[0] if args else None
                    if kind is int and self.values is not None:
                        return ndarray(self.shape, [int(value) for value in self.values])
                    return self
                def copy(self):
                    return ndarray(self.shape, None if self.values is None else list(self.values))
                def reshape(self, *shape, **keywords):
                    return reshape(self, shape[0] if len(shape) == 1 else shape)
                def resize(self, *shape, **keywords):
                    sizes = shape[0] if len(shape) == 1 and not isinstance(shape[0], int) else shape
                    self.__init__(sizes, self.values if math.prod(sizes) == self.size and len(sizes) == 1 else None)
                def flatten(self):
                    return reshape(self, -1)
                ravel = flatten
                def transpose(self, *axes):
                    axes = axes[0] if len(axes) == 1 and not isinstance(axes[0], int) else axes
                    axes = axes or tuple(range(self.ndim))[::-1]
                    return ndarray([self.shape[axis] for axis in axes])
                def _reduced(self, function, axis=None, keepdims=False):
                    if axis is None and self.values is not None:
                        return function(self.values)
                    axes = tuple(range(self.ndim)) if axis is None else _sizes(axis)
                    axes = [each % self.ndim for each in axes]
                    kept = [1 if i in axes else size for i, size in enumerate(self.shape) if keepdims or i not in axes]
                    return ndarray(kept)
                def sum(self, axis=None, dtype=None, out=None, keepdims=False):
                    return self._reduced(sum, axis, keepdims)
                def max(self, axis=None, out=None, keepdims=False):
                    return self._reduced(max, axis, keepdims)
                def min(self, axis=None, out=None, keepdims=False):
                    return self._reduced(min, axis, keepdims)
                def mean(self, axis=None, dtype=None, out=None, keepdims=False):
                    return self._reduced(lambda values: sum(values) / len(values), axis, keepdims)
                def std(self, axis=None, dtype=None, out=None, ddof=0, keepdims=False):
                    return self._reduced(lambda values: ndarray(()), axis, keepdims)
                var = std
                def argmax(self, axis=None):
                    return self._reduced(lambda values: values.index(max(values)), axis)
                def argmin(self, axis=None):
                    return self._reduced(lambda values: values.index(min(values)), axis)
                def __bool__(self):
                    return bool(self._known()[0])
                def cumsum(self, *args):
                    return cumsum(self)
                def __len__(self):
                    return self.shape[0]
                def __iter__(self):
                    if self.values is not None:
                        return iter(self.values)
                    return iter([ndarray(self.shape[1:]) for i in range(self.shape[0])])
                def __getitem__(self, index):
                    if self.values is not None and self.ndim == 1:
                        if isinstance(index, slice):
                            part = self.values[index]
                            return ndarray((len(part),), part)
                        if isinstance(index, int):
                            return self.values[index]
                    return ndarray(_indexed(self.shape, index if isinstance(index, tuple) else (index,)))
                def __setitem__(self, index, value):
                    if self.values is not None and self.ndim == 1 and isinstance(index, int) and isinstance(value, (int, float)):
                        self.values[index] = value
                    else:
                        self.values = None
                def _each(self, other, function):
                    if isinstance(other, ndarray):
                        if self.values is None or other.values is None:
                            return ndarray(_broadcast(self.shape, other.shape))
                        return ndarray(self.shape, [function(a, b) for a, b in zip(self.values, other.values)])
                    if self.values is None:
                        return self
                    return ndarray(self.shape, [function(a, other) for a in self.values])
                def __add__(self, other): return self._each(other, lambda a, b: a + b)
                def __radd__(self, other): return self._each(other, lambda a, b: b + a)
                def __sub__(self, other): return self._each(other, lambda a, b: a - b)
                def __rsub__(self, other): return self._each(other, lambda a, b: b - a)
                def __mul__(self, other): return self._each(other, lambda a, b: a * b)
                def __rmul__(self, other): return self._each(other, lambda a, b: b * a)
                def __truediv__(self, other): return self._each(other, lambda a, b: a / b)
                def __rtruediv__(self, other): return self._each(other, lambda a, b: b / a)
                def __floordiv__(self, other): return self._each(other, lambda a, b: a // b)
                def __mod__(self, other): return self._each(other, lambda a, b: a % b)
                def __pow__(self, other): return self._each(other, lambda a, b: a ** b)
                def __rpow__(self, other): return self._each(other, lambda a, b: b ** a)
                def __neg__(self): return self._each(-1, lambda a, b: a * b)
                def __eq__(self, other): return self._each(other, lambda a, b: a == b)
                def __ne__(self, other): return self._each(other, lambda a, b: a != b)
                def __lt__(self, other): return self._each(other, lambda a, b: a < b)
                def __gt__(self, other): return self._each(other, lambda a, b: a > b)
            def _broadcast(left, right):
                rank = max(len(left), len(right))
                left = (1,) * (rank - len(left)) + tuple(left)
                right = (1,) * (rank - len(right)) + tuple(right)
                return tuple(max(a, b) for a, b in zip(left, right))
            def _indexed(shape, parts):
                used = len([part for part in parts if part is not None and part is not Ellipsis])
                out = []
                axis = 0
                for part in parts:
                    if part is None:
                        out.append(1)
                    elif part is Ellipsis:
                        out.extend(shape[axis:axis + len(shape) - used])
                        axis += len(shape) - used
                    elif isinstance(part, slice):
                        out.append(len(range(*part.indices(shape[axis]))))
                        axis += 1
                    elif isinstance(part, int):
                        axis += 1
                    else:
                        out.append(len(part))
                        axis += 1
                return tuple(out) + tuple(shape[axis:])
            def _shape(value):
                shape = []
                while isinstance(value, (list, tuple)):
                    shape.append(len(value))
                    if not value:
                        break
                    value = value[0]
                if isinstance(value, ndarray):
                    shape.extend(value.shape)
                return tuple(shape)
            def array(value, *args, **keywords):
                if isinstance(value, ndarray):
                    return value
                if isinstance(value, (int, float)):
                    return ndarray((), [value])
                shape = _shape(value)
                return ndarray(shape, list(value) if len(shape) == 1 else None)
            asarray = array
            def _sizes(shape):
                return (shape,) if isinstance(shape, int) else tuple(shape)
            def zeros(shape, *args, **keywords):
                shape = _sizes(shape)
                return ndarray(shape, [0.0] * shape[0] if len(shape) == 1 and shape[0] < 5000 else None)
            def ones(shape, *args, **keywords):
                shape = _sizes(shape)
                return ndarray(shape, [1.0] * shape[0] if len(shape) == 1 and shape[0] < 5000 else None)
            def full(shape, value, *args, **keywords):
                shape = _sizes(shape)
                return ndarray(shape, [value] * shape[0] if len(shape) == 1 and shape[0] < 5000 else None)
            def empty(shape, *args, **keywords):
                return ndarray(_sizes(shape))
            def zeros_like(value, *args, **keywords):
                return ndarray(value.shape)
            ones_like = zeros_like
            def eye(n, *args, **keywords):
                return ndarray((n, n))
            def arange(start, stop=None, step=1, *args, **keywords):
                if stop is None:
                    start, stop = 0, start
                count = max(0, math.ceil((stop - start) / step))
                return ndarray((count,), [start + i * step for i in range(count)] if count < 5000 else None)
            def linspace(start, stop, num=50, *args, **keywords):
                if num == 1:
                    return ndarray((1,), [float(start)])
                return ndarray((num,), [start + (stop - start) * i / (num - 1) for i in range(num)])
            def prod(value, *args, **keywords):
                return math.prod(list(value))
            product = prod
            def cumsum(value, *args, **keywords):
                out = []
                for each in value:
                    out.append(each if not out else out[-1] + each)
                return ndarray((len(out),), out)
            def sum_(value, *args, **keywords):
                return array(value).sum(*args, **keywords)
            def std(value, *args, **keywords):
                return array(value).std(*args, **keywords)
            var = std
            def argmax(value, *args, **keywords):
                return array(value).argmax(*args, **keywords)
            def argmin(value, *args, **keywords):
                return array(value).argmin(*args, **keywords)
            def reshape(value, shape, *args, **keywords):
                shape = [shape] if isinstance(shape, int) else list(shape)
                if -1 in shape:
                    known = 1
                    for size in shape:
                        known *= size if size != -1 else 1
                    shape[shape.index(-1)] = value.size // known
                return ndarray(shape, value.values if len(shape) == 1 else None)
            def expand_dims(value, axis):
                shape = list(value.shape)
                shape.insert(axis if axis >= 0 else axis + len(shape) + 1, 1)
                return ndarray(shape)
            def concatenate(values, axis=0):
                shape = list(values[0].shape)
                shape[axis] = sum([value.shape[axis] for value in values])
                return ndarray(shape)
            vstack = concatenate
            def stack(values, axis=0):
                shape = list(values[0].shape)
                shape.insert(axis, len(values))
                return ndarray(shape)
            def transpose(value, axes=None):
                return value.transpose(*(axes or ()))
            def squeeze(value, axis=None):
                return ndarray([size for i, size in enumerate(value.shape) if size != 1 or (axis is not None and i != axis)])
            def moveaxis(value, source, destination):
                shape = list(value.shape)
                shape.insert(destination if destination >= 0 else destination + len(shape), shape.pop(source))
                return ndarray(shape)
            def unique(value, return_counts=False, **keywords):
                values = value._distinct() if hasattr(value, '_distinct') else list(value)
                found = sorted(set(values))
                out = ndarray((len(found),), found)
                if return_counts:
                    return out, ndarray((len(found),), [values.count(each) for each in found])
                return out
            def _mapped(function):
                def map_(value, *args, **keywords):
                    if isinstance(value, ndarray):
                        return value if value.values is None else ndarray(value.shape, [function(each) for each in value.values])
                    if isinstance(value, (list, tuple)):
                        return ndarray((len(value),), [function(each) for each in value])
                    return function(value)
                return map_
            sqrt = _mapped(math.sqrt)
            log = _mapped(math.log)
            log2 = _mapped(math.log2)
            exp = _mapped(math.exp)
            ceil = _mapped(lambda value: float(math.ceil(value)))
            floor = _mapped(lambda value: float(math.floor(value)))
            abs_ = _mapped(abs)
            _nearest = round
            def round_(value, decimals=0):
                return _mapped(lambda each: float(_nearest(each, decimals) if decimals else _nearest(each)))(value)
            round = round_
            around = round_
            rint = round_
            absolute = abs_
            def divide(a, b): return a / b
            def multiply(a, b): return a * b
            def add(a, b): return a + b
            def power(a, b): return a ** b
            def maximum(a, b): return max(a, b)
            def minimum(a, b): return min(a, b)
            def clip(value, low, high):
                return ndarray(value.shape) if isinstance(value, ndarray) else max(low, min(value, high))
            def triu(value, k=0):
                return ndarray(array(value).shape)
            tril = triu
            def full_like(value, *args, **keywords):
                return ndarray(value.shape)
            def range_(start, limit=None, delta=1, **keywords):
                return arange(start, limit, delta)
            sin = _mapped(math.sin)
            cos = _mapped(math.cos)
            tanh = _mapped(math.tanh)
            square = _mapped(lambda value: value * value)
            def meshgrid(*values, **keywords):
                sizes = [len(value) for value in values]
                if keywords.get('indexing', 'xy') == 'xy' and len(sizes) > 1:
                    sizes[0], sizes[1] = sizes[1], sizes[0]
                return [ndarray(sizes) for value in values]
            def broadcast_to(value, shape):
                return ndarray(_sizes(shape))
            def tile(value, repeats=None, multiples=None):
                repeats = _sizes(repeats if repeats is not None else multiples)
                rank = max(len(repeats), value.ndim)
                sizes = (1,) * (rank - value.ndim) + value.shape
                repeats = (1,) * (rank - len(repeats)) + tuple(repeats)
                return ndarray([size * times for size, times in zip(sizes, repeats)])
            def repeat(value, repeats, axis=None):
                shape = list(value.shape) if axis is not None else [value.size]
                shape[axis or 0] = shape[axis or 0] * repeats
                return ndarray(shape)
            def hstack(values):
                return concatenate(values, axis=1 if values[0].ndim > 1 else 0)
            def cast(value, *args, **keywords):
                return value
            def max_(value, *args, **keywords):
                return array(value).max(*args, **keywords)
            def min_(value, *args, **keywords):
                return array(value).min(*args, **keywords)
            def swapaxes(value, first, second):
                shape = list(value.shape)
                shape[first], shape[second] = shape[second], shape[first]
                return ndarray(shape)
            def pad(value, widths, *args, **keywords):
                if isinstance(widths, int):
                    widths = (widths, widths)
                if isinstance(widths[0], int):
                    widths = [widths] * value.ndim
                return ndarray([size + sum(width) for size, width in zip(value.shape, widths)])
            def mean(value, *args, **keywords):
                return array(value).mean(*args, **keywords)
            int32 = int
            int64 = int
            int8 = int
            int_ = int
            float32 = float
            float64 = float
            float16 = float
            uint8 = int
            bool_ = bool
            newaxis = None
            pi = math.pi
            inf = math.inf
            class _random:
                def rand(self, *shape): return ndarray(shape)
                def randn(self, *shape): return ndarray(shape)
                def random(self, size=()): return ndarray(_sizes(size))
                def randint(self, low, high=None, size=(), **keywords): return ndarray(_sizes(size))
                def normal(self, *args, size=(), **keywords): return ndarray(_sizes(args[2] if len(args) > 2 else size))
                def uniform(self, *args, size=(), **keywords): return ndarray(_sizes(args[2] if len(args) > 2 else size))
                def seed(self, *args): pass
                def permutation(self, value): return ndarray((value,))
                def shuffle(self, value): pass
            random = _random()
            """;

    private NumpyPrelude() {}

    private static @Nullable Map<String, PyValue> members;

    /** Returns the module; its classes are the same every time, so that arrays of one go with those of another. */
    static PyModule create() {
        Map<String, PyValue> all = members;
        if (all == null) {
            Interpreter interpreter =
                    new Interpreter(Map.of(), name -> name.equals("math") ? MathModule.create() : null);
            interpreter.run(Aside.parse(PROGRAM));
            all = interpreter.variables();
            members = all;
        }
        PyModule module = new PyModule("numpy", all);
        PyValue sum = module.attribute("sum_");
        PyValue absolute = module.attribute("abs_");
        if (sum != null && absolute != null) {
            module.setAttribute("sum", sum);
            module.setAttribute("abs", absolute);
        }
        for (String name : List.of("max", "min", "range")) {
            PyValue function = module.attribute(name + "_");
            if (function != null) {
                module.setAttribute(name, function);
            }
        }
        if (module.attribute("random") instanceof PyInstance random) {
            module.setAttribute("random", random(random));
        }
        return module.open();
    }

    /** Returns the functions of an object as a module that may have more. */
    private static PyModule random(PyInstance functions) {
        PyModule random = new PyModule("numpy.random", Map.of());
        for (String name : functions.type().attributes()) {
            PyValue member = name.startsWith("_") ? null : functions.attribute(name);
            if (member != null) {
                random.setAttribute(name, member);
            }
        }
        return random.open();
    }
}
