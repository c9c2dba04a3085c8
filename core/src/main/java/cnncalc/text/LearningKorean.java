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
            sharing.convolution = 모든 위치가 가중치를 함께 쓰므로 파라미터는 {0}개입니다. 뉴런 {1} = {2}개가 저마다 가중치 {3}개와 편향 1개를 따로 가진다면 {2} × {4} = {5}개가 됩니다.
            sharing.convolution.plain = 모든 위치가 가중치를 함께 쓰므로 파라미터는 {0}개입니다. 뉴런 {1} = {2}개가 저마다 가중치 {3}개를 따로 가진다면 {2} × {4} = {5}개가 됩니다.
            sharing.shared = 함께 쓸 때의 파라미터
            sharing.neurons = 뉴런
            sharing.separate = 따로 둘 때의 파라미터
            """;
}
