from itertools import count, cycle, islice, takewhile, chain, repeat

log = []
def naturals():
    n = 0
    while True:
        log.append(n)
        yield n
        n += 1

g = naturals()
print(log)  # -> []
print(next(g), next(g), log)  # -> 0 1 [0, 1]
print(list(islice(naturals(), 3)))  # -> [0, 1, 2]
print(list(zip(naturals(), 'abc')))  # -> [(0, 'a'), (1, 'b'), (2, 'c')]
print(list(takewhile(lambda n: n < 4, naturals())))  # -> [0, 1, 2, 3]
for n in naturals():
    if n > 2:
        break
print(n)  # -> 3

def three():
    yield 1
    yield 2
    return 'end'

print(list(three()), sum(three()), max(three()))  # -> [1, 2] 3 2
print(tuple(three()))  # -> (1, 2)
a, b = three()
print(a, b)  # -> 1 2
first, *rest = three()
print(first, rest)  # -> 1 [2]
print(next(three()), next(iter([]), 'none'))  # -> 1 none
def value_of_end():
    g = three()
    next(g)
    next(g)
    try:
        next(g)
    except StopIteration as e:
        return e.value
print(value_of_end())  # -> end

def outer():
    result = yield from three()
    yield result
    yield from [7, 8]
    yield from range(2)
print(list(outer()))  # -> [1, 2, 'end', 7, 8, 0, 1]

def tree(depth):
    if depth > 0:
        yield from tree(depth - 1)
        yield depth
        yield from tree(depth - 1)
print(list(tree(3)))  # -> [1, 2, 1, 3, 1, 2, 1]

def echo():
    received = []
    while True:
        x = yield len(received)
        if x is None:
            break
        received.append(x)
    yield received
e = echo()
print(next(e))  # -> 0
print(e.send('a'), e.send('b'))  # -> 1 2
print(e.send(None))  # -> ['a', 'b']
print(next(e, 'over'))  # -> over

def guarded():
    try:
        yield 1
        yield 2
    except ValueError as error:
        yield 'caught ' + str(error)
    finally:
        log.append('finally')
log.clear()
g = guarded()
print(next(g))  # -> 1
print(g.throw(ValueError('x')))  # -> caught x
print(next(g, None), log)  # -> None ['finally']
log.clear()
g = guarded()
print(next(g))  # -> 1
g.close()
print(log)  # -> ['finally']
print(list(g))  # -> []
log.clear()
print(list(guarded()), log)  # -> [1, 2] ['finally']

def else_and_break():
    for i in range(5):
        if i == 2:
            continue
        if i == 4:
            break
        yield i
    else:
        yield 'never'
    for i in range(2):
        yield i
    else:
        yield 'else'
    while True:
        yield 'w'
        break
print(list(else_and_break()))  # -> [0, 1, 3, 0, 1, 'else', 'w']

def nested_try():
    for i in range(3):
        try:
            if i == 1:
                raise KeyError(i)
            yield i
        except KeyError:
            yield 'key'
        else:
            yield 'fine'
        finally:
            yield 'done'
print(list(nested_try()))  # -> [0, 'fine', 'done', 'key', 'done', 2, 'fine', 'done']

def returns_in_try():
    try:
        yield 1
        return 5
    finally:
        yield 'cleanup'
def wrapper():
    x = yield from returns_in_try()
    yield x
print(list(wrapper()))  # -> [1, 'cleanup', 5]

squares = (x * x for x in count())
print(next(squares), next(squares), next(squares))  # -> 0 1 4
print(list(islice((x for x in count() if x % 3 == 0), 4)))  # -> [0, 3, 6, 9]
print(sum(x for x in range(10) if x % 2))  # -> 25
print(any(x > 3 for x in count()), all(x < 3 for x in count()))  # -> True False
print([(x, y) for x in range(3) for y in range(x)])  # -> [(1, 0), (2, 0), (2, 1)]
print({x: x * x for x in range(4)}, {x % 3 for x in range(10)})  # -> {0: 0, 1: 1, 2: 4, 3: 9} {0, 1, 2}
print(list(map(lambda x, y: x + y, count(), [10, 20])))  # -> [10, 21]
print(list(filter(None, [0, 1, '', 'a', None])))  # -> [1, 'a']
it = iter([1, 2, 3])
print(next(it), list(it), list(it))  # -> 1 [2, 3] []
print(list(iter(lambda: next(g2, None), None)) if (g2 := three()) else None)  # -> [1, 2]
items = [3, 2, 1, 0]
print(list(iter(items.pop, 0)))  # -> []
c = cycle('ab')
print([next(c) for _ in range(5)])  # -> ['a', 'b', 'a', 'b', 'a']
print(list(zip('ab', cycle([0]))))  # -> [('a', 0), ('b', 0)]
print(list(islice(repeat('x'), 2)), list(repeat('y', 2)))  # -> ['x', 'x'] ['y', 'y']
print(list(islice(chain.from_iterable([i] * 2 for i in count()), 5)))  # -> [0, 0, 1, 1, 2]
print(list(islice(chain([1], count(5)), 3)))  # -> [1, 5, 6]
class Layers:
    def __init__(self, layers):
        self.layers = layers
    def __iter__(self):
        for layer in self.layers:
            yield layer
    def named(self, prefix=''):
        for i, layer in enumerate(self.layers):
            if isinstance(layer, Layers):
                yield from layer.named(f'{prefix}{i}.')
            else:
                yield f'{prefix}{i}', layer
net = Layers(['a', Layers(['b', 'c']), 'd'])
print(dict(net.named()))  # -> {'0': 'a', '1.0': 'b', '1.1': 'c', '2': 'd'}
print(len(list(net)), 'a' in net)  # -> 3 True
def chunks(values, size):
    for i in range(0, len(values), size):
        yield values[i:i + size]
print(list(chunks([1, 2, 3, 4, 5], 2)))  # -> [[1, 2], [3, 4], [5]]
def fibonacci():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b
print(list(islice(fibonacci(), 10)))  # -> [0, 1, 1, 2, 3, 5, 8, 13, 21, 34]
print(' '.join(str(x) for x in three()))  # -> 1 2
print(sorted(three(), reverse=True))  # -> [2, 1]
def walrus_loop(values):
    values = iter(values)
    while (v := next(values, None)) is not None:
        yield v * 2
print(list(walrus_loop([1, 2])))  # -> [2, 4]
def swallow():
    g = three()
    yield next(g)
    yield next(g)
    yield next(g)
def run(function):
    try:
        return function()
    except Exception as e:
        return type(e).__name__
print(run(lambda: list(swallow())))  # -> RuntimeError
print(run(lambda: next(iter([]))), run(lambda: next(5)))  # -> StopIteration TypeError
print(run(lambda: iter(5)))  # -> TypeError
def conditional_yields(n):
    if n == 0:
        yield 'zero'
    elif n == 1:
        yield 'one'
    else:
        yield 'many'
        if n > 5:
            return
        yield 'few'
print([list(conditional_yields(n)) for n in (0, 1, 3, 9)])  # -> [['zero'], ['one'], ['many', 'few'], ['many']]
lazy = (log.append(i) or i for i in range(3))
log.clear()
print(log, next(lazy), log)  # -> [0] 0 [0]
print(type(three()).__name__, type(lazy).__name__)  # -> generator generator
def empty():
    return
    yield
print(list(empty()))  # -> []
pairs = (lambda: (yield 1))()
print(list(pairs))  # -> [1]
def accumulate_messages():
    while True:
        total += (yield total) or 0
class Context:
    def __enter__(self):
        log.append('enter')
        return 'it'
    def __exit__(self, *error):
        log.append('exit')
def with_yield():
    with Context() as c:
        yield c
        yield 2
log.clear()
print(list(with_yield()), log)  # -> ['it', 2] ['enter', 'exit']
g = with_yield()
log.clear()
next(g)
g.close()
print(log)  # -> ['enter', 'exit']
def manual():
    it = iter(Layers([1, 2]))
    return next(it), next(it), next(it, 'end')
print(manual())  # -> (1, 2, 'end')
def interleave(*iterables):
    iterators = [iter(i) for i in iterables]
    while iterators:
        for it in list(iterators):
            try:
                yield next(it)
            except StopIteration:
                iterators.remove(it)
print(list(interleave('abc', [1], three())))  # -> ['a', 1, 1, 'b', 2, 'c']
def retry():
    for attempt in range(3):
        try:
            yield attempt
            if attempt < 2:
                raise ValueError(attempt)
            return 'ok'
        except ValueError as e:
            yield f'failed {e}'
print(list(retry()))  # -> [0, 'failed 0', 1, 'failed 1', 2]
def raising_from():
    try:
        yield from guarded()
    except KeyError as e:
        yield 'key'
g = raising_from()
next(g)
print(g.throw(KeyError('k')))  # -> key
def match_yield(v):
    match v:
        case [x, y]:
            yield x
            yield y
        case _:
            yield v
print(list(match_yield([1, 2])), list(match_yield(5)))  # -> [1, 2] [5]
def nested_yield():
    x = [(yield 1), (yield 2)]
    yield len(x)
print(list(nested_yield()))  # -> [1, 2, 2]
def shadow():
    for x in (y * 2 for y in range(3)):
        yield (lambda: x)()
print(list(shadow()))  # -> [0, 2, 4]
ones = iter(lambda: 1, 2)
print(next(ones), next(ones))  # -> 1 1
print(max((len(w), w) for w in ['a', 'bbb', 'cc']))  # -> (3, 'bbb')
print(dict((k, v) for k, v in zip('ab', three())))  # -> {'a': 1, 'b': 2}
print(list(enumerate(three(), start=5)))  # -> [(5, 1), (6, 2)]
print(list(reversed(list(three()))), [*three(), *three()])  # -> [2, 1] [1, 2, 1, 2]
