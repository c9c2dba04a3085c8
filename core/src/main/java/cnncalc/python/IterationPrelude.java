package cnncalc.python;

/** {@code itertools}, in Python: whatever may be endless is gone through one by one. */
final class IterationPrelude {

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

    private IterationPrelude() {}
}
