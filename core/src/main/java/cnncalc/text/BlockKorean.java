package cnncalc.text;

/** What network text's blocks have to say, in Korean. */
final class BlockKorean {

    private BlockKorean() {}

    static final String PROBLEMS = """
            block.open = 이 {0}에는 끝이 없습니다. 마지막 줄 뒤에 end를 쓰세요.
            block.end = 여기에는 끝낼 group이나 define이 없습니다.
            limit.blocks = 블록이 {0}번 넘게 중첩되어 있습니다. 더 깊은 것은 뺍니다.
            define.inside = 블록은 group이나 다른 정의의 바깥에서 정의합니다.
            define.name = define 뒤에는 이름이, 그 뒤에는 매개변수가 와야 합니다. 예: define block width.
            define.taken = “{0}”에는 이미 뜻이 있어 정의의 이름으로 쓸 수 없습니다.
            define.parameter = 매개변수에는 +, -, *, /, 괄호가 없는 저마다의 이름이 있어야 하는데 “{0}”입니다.
            define.few = {0}에는 매개변수 {1}개의 값이 모두 있어야 하는데 {2}개입니다.
            define.use = {1}에서: {0}
            arithmetic.negative = {0:은} {1}입니다. 0 이상이어야 합니다.
            arithmetic.large = {0:이} 2^63 - 1을 넘습니다.
            arithmetic.zero = {0:은} 0으로 나눕니다.
            times.number = times 앞에는 1 이상의 정수가 있어야 하는데 {0}입니다.
            use.number = use 뒤에는 1 이상의 정수가 있어야 하는데 {0}입니다.
            kind.unknown = 행은 input, layer, op, container 가운데 하나로 보이는데 {0}입니다.
            again.missing = again에는 앞에 나온 층의 이름이 있어야 하는데, 위에 그런 층이 없습니다: “{0}”.
            output.missing = 네트워크의 출력이 {0}인데, 그런 이름의 층이 없습니다.
            """;
}
