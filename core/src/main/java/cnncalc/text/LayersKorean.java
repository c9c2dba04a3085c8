package cnncalc.text;

/** What layers beyond the convolutional ones have to say, in Korean. */
final class LayersKorean {

    private LayersKorean() {}

    static final String SENTENCES = """
            argument.between = {0:은} {1}에서 {2} 사이여야 하는데 {3}입니다.
            argument.negative = {0:은} 음수일 수 없는데 {1}입니다.
            argument.zero = {0:은} 0일 수 없습니다.
            argument.rising = {2:은} {0}보다 커야 하는데 {1:과} {3}입니다.
            argument.one = {0:은} 수 하나여야 하는데 {1}개입니다.
            initializer.unknown = Keras에는 “{0}” 초기화가 없습니다.
            rank.least = 이 층은 축이 {0}개 이상 필요한데, 입력의 축은 {1}개입니다: {2}.
            axis.twice = {0}번 축이 두 번 주어졌습니다.
            axis.unknown = {0}번 축의 크기를 알아야 합니다. 입력은 {1}입니다.
            instancenorm.channels = 모듈은 채널 {0}개를 선언했는데 {1}개가 들어옵니다. 채널마다 가진 것이 없으므로 PyTorch는 경고만 하고 계속합니다.
            norm.none = 크기를 하나 이상 주어야 합니다.
            standardize.both = 평균과 분산은 같은 개수로 함께 주어야 합니다.
            standardize.given = 평균이 {0}개인데 원소는 {1}개입니다.
            encode.bins = 구간의 수나 경계 중 하나를 주어야 합니다.
            merge.batch = 배치가 다른 입력은 합칠 수 없는데 {0:과} {1}입니다.
            merge.list = {0:은} 텐서의 목록을 합칩니다. [a, b]로, 하나뿐이면 [a]로 쓰세요.
            broadcast.shapes = 맞대는 크기는 서로 같거나 한쪽이 1이어야 하는데 {0:과} {1}입니다.
            matmul.sizes = 첫 행렬의 마지막 축과 둘째 행렬의 끝에서 둘째 축은 크기가 같아야 하는데 {0:과} {1}입니다.
            stack.shapes = 쌓으려면 형상이 같아야 하는데 {0:과} {1}입니다.
            split.parts = 원소 {0}개는 똑같은 {1}개 부분으로 나뉘지 않습니다.
            split.most = 부분은 {0}개까지인데 {1}개입니다.
            squeeze.size = {0}번 축은 크기가 1이어야 없앨 수 있는데 {1}입니다.
            enlarge.none = 수를 하나 이상 주어야 합니다.
            border.axes = 테두리가 {0}개 축에 주어졌지만 입력의 축은 {1}개입니다: {2}.
            repeat.counts = 원소는 {1}개인데 횟수가 {0}개입니다. 하나만 주거나 원소마다 주세요.
            transpose.axes = 축을 모두 써야 합니다. {0}개가 주어졌지만 입력의 축은 {1}개, {2}입니다.
            sentence.dropout.noise = 학습하는 동안 잡음을 더합니다. 형상과 파라미터는 그대로입니다.
            sentence.localresponsenorm = 값마다 같은 위치에 있는 이웃 채널 {0}개의 값으로 나눕니다. 학습되는 것은 없습니다.
            sentence.standardize = 데이터 집합에서 얻은 수로 평균 0, 분산 1이 되게 합니다. 학습되는 것은 없습니다.
            sentence.encode = 범주를 수로 바꿉니다. 학습되는 것은 없습니다.
            sentence.words = 글마다 단어 번호가 늘어선 줄이 됩니다.
            sentence.parameter = 입력과 상관없이 학습되는 수들로, 어느 예에나 똑같이 쓰입니다.
            sentence.layerscale = 채널 {0}개마다 학습되는 수를 곱합니다.
            sentence.merging.other = 입력들을 원소마다 합칩니다. 크기가 1인 축은 되풀이됩니다.
            sentence.elementwise = 원소마다 따로 계산합니다. 크기가 1인 축은 되풀이됩니다.
            sentence.reduce = 축을 따라 있는 원소가 모두 수 하나가 됩니다.
            sentence.matmul = 첫 행렬의 행과 둘째 행렬의 열을 곱해 더합니다.
            field.given = 주어진 수
            field.size = 크기
            field.effect = 효과
            field.tokens = 범주 수
            field.mode = 출력 방식
            field.counted = 세는 축
            field.length = 길이
            field.channels = 채널
            field.function = 함수
            field.constant = 상수
            field.parts = 부분
            field.places = 위치
            field.counts = 횟수
            type.spatialdropout = 공간 드롭아웃
            type.alphadropout = 알파 드롭아웃
            type.featurealphadropout = 채널 알파 드롭아웃
            type.stochasticdepth = 확률적 깊이
            type.gaussiandropout = 가우스 드롭아웃
            type.gaussiannoise = 가우스 잡음
            type.parameter = 파라미터 텐서
            type.layerscale = 층 배율
            type.expand = 축 넣기
            type.squeeze = 축 빼기
            type.transpose = 전치
            type.split = 나누기
            type.tile = 되풀이
            type.repeatelements = 원소 되풀이
            type.extend = 늘리기
            type.stack = 쌓기
            type.matmul = 행렬 곱
            type.elementwise = 원소별
            type.reduce = 축약
            type.standardize = 표준화
            type.encode = 부호화
            type.crossing = 교차
            type.words = 단어
            """;
}
