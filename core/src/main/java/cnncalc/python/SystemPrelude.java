package cnncalc.python;

/** What a program sees of the machine that it runs on: none of its files is there, and what chance gives is not known. */
final class SystemPrelude {

    static final String OS = """
            sep = '/'
            environ = {}
            def getenv(name, default=None):
                return default
            def getcwd():
                return '.'
            def cpu_count():
                return 1
            def makedirs(*args, **keywords):
                pass
            mkdir = remove = chdir = system = makedirs
            """;

    static final String PATH = """
            sep = '/'
            def join(first, *parts):
                for part in parts:
                    first = part if part.startswith('/') else first.rstrip('/') + '/' + part if first else part
                return first
            def basename(path):
                return path.split('/')[-1]
            def dirname(path):
                return '/'.join(path.split('/')[:-1])
            def split(path):
                return dirname(path), basename(path)
            def splitext(path):
                name = basename(path)
                at = name.rfind('.')
                return (path[:at - len(name)], name[at:]) if at > 0 else (path, '')
            def abspath(path):
                return path
            expanduser = realpath = normpath = abspath
            def exists(path):
                return False
            isfile = isdir = exists
            """;

    static final String SYS = """
            argv = ['']
            path = []
            modules = {}
            version = '3.11.0'
            version_info = (3, 11, 0)
            platform = 'linux'
            maxsize = 9223372036854775807
            """;

    static final String RANDOM = """
            def seed(*args):
                pass
            shuffle = seed
            """;

    static final String LOGGING = """
            NOTSET, DEBUG, INFO, WARNING, WARN, ERROR, CRITICAL = 0, 10, 20, 30, 30, 40, 50
            def warn(*args, **keywords):
                pass
            filterwarnings = simplefilter = info = warning = error = debug = critical = exception = basicConfig = warn
            disable = log = captureWarnings = warn
            class Logger:
                def info(self, *args, **keywords):
                    pass
                warning = debug = error = critical = exception = log = setLevel = addHandler = warn = info
                handlers = []
            def getLogger(*args):
                return Logger()
            """;

    static final String STRING = """
            ascii_lowercase = 'abcdefghijklmnopqrstuvwxyz'
            ascii_uppercase = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
            ascii_letters = ascii_lowercase + ascii_uppercase
            digits = '0123456789'
            hexdigits = digits + 'abcdefABCDEF'
            punctuation = '!"#$%&\\'()*+,-./:;<=>?@[\\\\]^_`{|}~'
            whitespace = ' \\t\\n\\r\\x0b\\x0c'
            printable = digits + ascii_letters + punctuation + whitespace
            """;

    private SystemPrelude() {}

    static PyModule os() {
        PyModule os = Prelude.module("os", OS, java.util.Map.of()).open();
        os.setAttribute("path", path());
        return os;
    }

    static PyModule path() {
        return Prelude.module("os.path", PATH, java.util.Map.of()).open();
    }
}
