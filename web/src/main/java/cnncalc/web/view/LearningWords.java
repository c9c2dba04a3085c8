package cnncalc.web.view;

/** What an opened row says where a layer is looked at closely. */
final class LearningWords {

    static final String ENGLISH = """
            panel.glossary = What do the words mean?
            sweep.up = A row up
            sweep.down = A row down
            sweep.used = where the weight is used
            weight.label = Weight
            part.field = What a unit sees of the input
            part.lines = This layer in code
            sight.unit.step = Unit
            sight.unit.row = Row of the unit
            sight.unit.column = Column of the unit
            sight.unit.slice = Slice of the unit
            sight.of = {0} of 0…{1}
            sight.key.seen = what the unit sees of the input
            sight.key.reach = receptive field, padding among it
            sight.key.unit = the unit in the output
            lines.keras = Keras
            lines.torch = PyTorch
            lines.text = Network text
            lines.none = There is no word for this layer.
            lines.copy = Copy
            lines.copy.of = Copy: {0}
            weight.choose = Choose a weight of the kernel to see where it is used.
            """;

    static final String KOREAN = """
            panel.glossary = 용어의 뜻은 무엇일까요?
            sweep.up = 한 행 위로
            sweep.down = 한 행 아래로
            sweep.used = 이 가중치가 쓰이는 칸
            weight.label = 가중치
            part.field = 출력 한 칸이 보는 입력
            part.lines = 코드로 쓴 이 층
            sight.unit.step = 출력의 칸
            sight.unit.row = 출력의 행
            sight.unit.column = 출력의 열
            sight.unit.slice = 출력의 면
            sight.of = {0} (0…{1})
            sight.key.seen = 이 칸이 보는 입력
            sight.key.reach = 수용 영역 (패딩 포함)
            sight.key.unit = 출력의 칸
            lines.keras = Keras
            lines.torch = PyTorch
            lines.text = 신경망 텍스트
            lines.none = 이 층에 해당하는 말이 없습니다.
            lines.copy = 복사
            lines.copy.of = 복사: {0}
            weight.choose = 커널의 가중치를 고르면 어디에 쓰이는지 보입니다.
            """;

    private LearningWords() {}
}
