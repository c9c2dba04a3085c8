package cnncalc.web.view;

/** What an opened row says where a layer is looked at closely. */
final class LearningWords {

    static final String ENGLISH = """
            sweep.up = A row up
            sweep.down = A row down
            sweep.used = where the weight is used
            weight.label = Weight
            weight.choose = Choose a weight of the kernel to see where it is used.
            """;

    static final String KOREAN = """
            sweep.up = 한 행 위로
            sweep.down = 한 행 아래로
            sweep.used = 이 가중치가 쓰이는 칸
            weight.label = 가중치
            weight.choose = 커널의 가중치를 고르면 어디에 쓰이는지 보입니다.
            """;

    private LearningWords() {}
}
