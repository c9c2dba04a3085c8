package cnncalc.python;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Programs with what they print beside them, behind {@code # -> }, in the order of the text. Python itself prints the
 * same; in the folder of the files that is checked by:
 *
 * <pre>for f in language_*.py; do sed -n 's/.*# -> //p' $f | diff - <(python3 $f); done</pre>
 */
class LanguageTest {

    private static final String MARK = "# -> ";
    private static final Path FOLDER = Path.of("src/test/resources/cnncalc/python");

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.getFileName().toString().startsWith("language_"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void printsWhatPythonPrints(Path file) throws IOException {
        String source = Files.readString(file);
        List<String> printed = new ArrayList<>();
        Interpreter interpreter = new Interpreter(Map.of("print", printer(printed)), new Library(name -> null));
        List<String> wrong = new ArrayList<>();
        List<Stmt> statements = Parser.parse(source).statements();
        for (int i = 0; i < statements.size(); i++) {
            printed.clear();
            try {
                interpreter.run(statements.get(i));
            } catch (PythonError error) {
                printed.add(error.kind() + " " + error.message());
            }
            int start = statements.get(i).span().start();
            int end = i + 1 < statements.size() ? statements.get(i + 1).span().start() : source.length();
            List<String> expected = expected(source.substring(start, end));
            if (!printed.equals(expected)) {
                wrong.add("\n" + source.substring(start, end).strip() + "\n   got " + printed);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void thereAreManyChecks() throws IOException {
        int checks = 0;
        for (Path file : files()) {
            checks += expected(Files.readString(file)).size();
        }
        assertThat(checks).isGreaterThan(650);
    }

    private static List<String> expected(String text) {
        return text.lines()
                .filter(line -> line.contains(MARK))
                .map(line -> line.substring(line.indexOf(MARK) + MARK.length()))
                .toList();
    }

    private static Builtin printer(List<String> printed) {
        return Builtin.open("print", (arguments, bounds) -> {
            List<String> texts = new ArrayList<>();
            arguments.values().forEach(value -> texts.add(value.text(bounds)));
            printed.add(String.join(" ", texts));
            return PyNone.NONE;
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "while True: pass",
                "while True:\n    try:\n        1 / 0\n    except:\n        pass",
                "def f(): return f()\nf()",
                "def f():\n    try:\n        return f()\n    except:\n        return f()\nf()",
                "def f():\n    try:\n        f()\n    finally:\n        f()\nf()",
                "f = lambda: f()\nf()",
                "class A:\n    def __getattr__(self, name): return getattr(self, name)\nA().x",
                "class A:\n    def __call__(self): return self()\nA()()",
                "class A:\n    def __iter__(self): return self\n    def __next__(self): return 1\nlist(A())",
                "class A:\n    def __repr__(self): return repr(self)\nrepr(A())",
                "class A:\n    def __eq__(self, other): return other == self\nA() == A()",
                "class A:\n    @property\n    def x(self): return self.x\nA().x",
                "class A:\n    def __setattr__(self, name, value): self.x = value\nA().x = 1",
                "def g():\n    while True: yield 1\nlist(g())",
                "def g():\n    while True: yield 1\nsum(g())",
                "def g():\n    while True:\n        pass\n    yield 1\nnext(g())",
                "def g(): yield from g()\nnext(g())",
                "def g():\n    while True: print((yield 1))\nfor i in g(): pass",
                "from itertools import count\nlist(count())",
                "from itertools import count\nmax(count())",
                "from itertools import cycle, islice\nlist(islice(cycle([1]), 10 ** 9))",
                "from itertools import product\nlist(product(range(1000), repeat=5))",
                "from itertools import permutations\nlist(permutations(range(50)))",
                "from functools import reduce\nfrom itertools import repeat\nreduce(lambda a, b: a, repeat(1))",
                "l = [1]\nfor x in l: l.append(x)",
                "x = []\nfor i in range(10 ** 5): x = [x]\nprint(repr(x))",
                "s = 'a'\nwhile True: s += s",
                "n = 2\nwhile True: n = n * n",
                "10 ** 10 ** 10",
                "1 << 10 ** 9",
                "sorted(iter(lambda: 1, 2))",
                "'%1000000000d' % 1",
                "'{:1000000000}'.format(1)",
                "list(range(10 ** 10))",
                "[i for i in range(10 ** 10)]",
                "[0] * 10 ** 10",
                "a, *b = iter(int, 1)"
            })
    void endsWithAnError(String program) {
        Interpreter interpreter = new Interpreter(Map.of(), new Library(name -> null));
        List<String> kinds = new ArrayList<>();
        assertTimeoutPreemptively(Duration.ofSeconds(2), () -> {
            try {
                interpreter.run(Parser.parse(program));
            } catch (PythonError error) {
                kinds.add(error.kind());
                assertThat(error.span()).isNotNull();
            }
        });
        assertThat(kinds).hasSize(1);
    }
}
