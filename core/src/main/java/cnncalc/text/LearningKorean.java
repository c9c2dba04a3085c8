package cnncalc.text;

/** What is said where a layer is looked at closely, in Korean. */
final class LearningKorean {

    private LearningKorean() {}

    static final String ALL = """
            weight.kernel = 가중치 {0}개의 커널
            weight.reads = 가중치 ({0})의 사용 횟수는 {1}{2}번입니다. 출력의 위치마다 한 번씩입니다.
            weight.reads.some = 가중치 ({0})의 사용 횟수는 {1}{2}번입니다. 출력 위치 {4}개 가운데 나머지 {3}개에서는 패딩 위에 놓입니다.
            weight.spreads = 가중치 ({0})의 사용 횟수는 {1}{2}번입니다. 입력의 위치마다 한 번씩입니다.
            weight.spreads.some = 가중치 ({0})의 사용 횟수는 {1}{2}번입니다. 입력 위치 {4}개 가운데 나머지 {3}개에서는 잘리는 칸에 놓입니다.
            sight.seen = 출력의 ({0}) 칸은 입력의 {1:을} 봅니다. 수용 영역의 크기는 {2}입니다.
            sight.padding = 그 가운데 {0:은} 패딩입니다.
            sight.step = {2}칸 가운데 {0}…{1}번 칸
            sight.row = {2}행 가운데 {0}…{1}행
            sight.column = {2}열 가운데 {0}…{1}열
            sight.slice = {2}면 가운데 {0}…{1}면
            sight.step.none = 칸 없음
            sight.row.none = 행 없음
            sight.column.none = 열 없음
            sight.slice.none = 면 없음
            sight.step.padding = {0}칸
            sight.row.padding = {0}행
            sight.column.padding = {0}열
            sight.slice.padding = {0}면
            sight.step.one = {0}칸
            sight.row.one = {0}행
            sight.column.one = {0}열
            sight.slice.one = {0}면
            sight.units = 이 층의 출력
            sight.whole = 어느 칸이나 입력 전체를 봅니다. {0}에서 모든 위치를 한꺼번에 읽기 때문입니다.
            sight.moved = 칸의 순서만 바뀝니다. 저마다 보던 것을 그대로 보지만, 입력 위의 자리로 말할 수는 없습니다.
            sight.none = 여기까지 오는 동안 위치마다 다르게 읽거나 규칙을 알 수 없는 층이 있어서, 하나의 수용 영역으로 말할 수 없습니다.
            sight.unknown = 크기를 알 수 없어 그릴 수 없습니다.
            sharing.convolution = 모든 위치가 가중치를 함께 쓰므로 파라미터는 {0}개입니다. 뉴런 {1} = {2}개가 저마다 가중치 {3}개와 편향 1개를 따로 가진다면 {2} × {4} = {5}개가 됩니다.
            sharing.convolution.plain = 모든 위치가 가중치를 함께 쓰므로 파라미터는 {0}개입니다. 뉴런 {1} = {2}개가 저마다 가중치 {3}개를 따로 가진다면 {2} × {4} = {5}개가 됩니다.
            sharing.shared = 함께 쓸 때의 파라미터
            sharing.neurons = 뉴런
            sharing.separate = 따로 둘 때의 파라미터
            """;
}
