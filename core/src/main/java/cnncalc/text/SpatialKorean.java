package cnncalc.text;

/** What layers along spatial axes say and refuse, in Korean. */
final class SpatialKorean {

    private SpatialKorean() {}

    static final String LAYERS = """
            transpose.negative = 출력의 한 축이 {0}이 됩니다. 패딩을 줄여야 합니다.
            pad.most = 잘라 낸 뒤에 무언가 남아야 하는데 {1} 중 {0}을 자릅니다.
            sentence.lppool = {0} 창마다 수들의 노름이 {1}개 채널에서 따로 남습니다. 학습하는 것은 없습니다.
            upsample.one = 크기와 배율 중 하나만 주세요.
            upsample.factor = 배율은 0보다 커야 하는데 {0}입니다.
            upsample.corners = align_corners는 이웃한 값을 섞는 방식에만 쓰며, {0}에는 쓸 수 없습니다.
            upsample.recompute = 크기를 주면 recompute_scale_factor는 뜻이 없습니다.
            upsample.mode = {0} 방식은 축이 {1}개일 때 쓰는데, 입력이 {2}입니다.
            upsample.empty = {0}칸에 {1:을} 곱하면 한 칸도 남지 않습니다.
            input.empty = 배치만 비어 있을 수 있는데, 입력이 {0}입니다.
            image.rank = 영상은 축이 3개, 배치가 있으면 4개인데, 입력의 축은 {0}개입니다: {1}.
            pixels.rank = 채널이 앞에 오는 축이 {0}개 이상 필요한데, 입력이 {1}입니다.
            pixels.channels = 채널 수는 배율의 제곱의 배수여야 하는데, {0:은} {1}의 배수가 아닙니다.
            pixels.size = 행과 열의 수는 배율의 배수여야 하는데, {0:은} {1}의 배수가 아닙니다.
            fold.rows = 줄 수는 커널 원소 수의 배수여야 하는데, {0:은} {1}의 배수가 아닙니다.
            fold.positions = 이 영상에는 커널의 위치가 {0}개인데, 입력의 열은 {1}개입니다.
            fractional.one = 크기와 비율 가운데 하나만 주세요.
            fractional.ratio = 비율은 1보다 작아야 하는데 {0}입니다.
            fractional.empty = 이 비율로는 {0}칸에서 한 칸도 남지 않습니다.
            fractional.fit = {1}칸짜리 창 {0}개가 저마다 다른 곳에서 시작해야 하는데, 입력은 이 축으로 {2}칸입니다.
            unpool.indices = 값과 함께 최댓값의 위치를 같은 형상으로 받아야 하는데 {0:과} {1}입니다.
            spectrum.scalar = 소리에는 표본의 축이 있어야 하는데 입력이 수 하나입니다.
            spectrum.step = 간격은 프레임 길이를 넘을 수 없는데 {0:과} {1}입니다.
            spectrum.transform = 변환은 소리 조각보다 짧을 수 없는데 {0:과} {1}입니다.
            pool.divisor = 나누는 수는 0일 수 없습니다.
            pool.norm = 노름은 0일 수 없습니다.
            pool.fitted = PyTorch의 풀링은 패딩을 수로 받으며 {0:은} 쓸 수 없습니다.
            pad.pairs = 패딩은 축마다 두 수씩 짝을 이루어야 하는데 {0}개입니다.
            pad.sides = 축마다 두 개씩 {0}개의 수가 필요한데 {1}개입니다.
            pad.rank = 테두리를 마지막 축 {0}개에 두르는데, 입력이 {1}입니다.
            transpose.extra = 출력 패딩은 스트라이드 {0}보다 작아야 하는데 {1}입니다.
            transpose.extra.dilated = 출력 패딩은 스트라이드와 팽창 가운데 큰 값 {0}보다 작아야 하는데 {1}입니다.
            sentence.convtranspose = 입력 한 칸마다 {1} 커널을 {2}칸 간격으로 출력에 펼치고, 겹치는 곳은 더합니다. 커널 {0}개는 어느 위치에서나 같습니다.
            sentence.depthwise = 채널마다 자기만의 {0} 커널 {1}개가 훑으며, 채널끼리 섞이지 않습니다.
            sentence.separable = 먼저 채널마다 자기만의 {0} 커널 {1}개가 훑고, 이어서 1×1 커널 {2}개가 채널을 섞습니다.
            sentence.adaptiveavgpool = {0:이} {1:이} 되도록 창을 고르고, 창마다 평균만 남깁니다. 학습되는 것은 없습니다.
            sentence.adaptivemaxpool = {0:이} {1:이} 되도록 창을 고르고, 창마다 가장 큰 값만 남깁니다. 학습되는 것은 없습니다.
            sentence.fractionalpool = 출력이 {1:이} 되도록 {0} 창이 무작위 위치에서 시작하고, 창마다 가장 큰 값만 남습니다.
            sentence.unpool = 값마다 자기 {0} 창에서 최댓값이던 자리로 돌아가고, 나머지 자리는 0입니다.
            sentence.border = 테두리를 둘러 {0:이} {1:이} 됩니다. 학습되는 것은 없습니다.
            sentence.border.cut = 가장자리를 잘라 {0:이} {1:이} 됩니다. 학습되는 것은 없습니다.
            sentence.upsample = {0:이} {1:이} 됩니다. 사이의 값은 복사하거나 섞어서 채웁니다. 학습되는 것은 없습니다.
            sentence.resize = 크기와 상관없이 영상마다 {0}×{1} 화소가 됩니다.
            sentence.centercrop = 영상마다 가운데 {0}×{1} 화소만 남습니다.
            sentence.randomcrop = 학습하는 동안 영상마다 무작위 위치에서 {0}×{1} 화소를 잘라 냅니다.
            sentence.channelshuffle = 그룹 {0}개의 채널을 번갈아 섞어, 다음 그룹이 모든 그룹의 채널을 조금씩 보게 합니다.
            sentence.pixelshuffle = 채널 {1}개가 한 채널의 {0}×{0} 화소로 펼쳐집니다.
            sentence.pixelunshuffle = {0}×{0} 화소가 채널 {1}개가 됩니다.
            sentence.unfold = {0} 창마다 그 값들이 한 열이 됩니다.
            sentence.fold = 열마다 다시 {0} 창이 되고, 창이 겹치는 곳은 더합니다.
            sentence.mel = 소리의 조각마다 음높이 대역 {0}개의 세기를 구합니다. 학습되는 것은 없습니다.
            sentence.stft = 파동과 합성곱하여 표본 {1}개짜리 조각마다 주파수 {0}개를 구합니다.
            field.mode = 방식
            field.ratio = 비율
            field.bands = 대역 수
            field.frame = 프레임
            field.step = 간격
            field.transform = 변환 길이
            field.expand = 주파수 축
            type.resize = 크기 조정
            type.centercrop = 가운데 자르기
            type.randomcrop = 무작위 자르기
            type.unfold = 언폴드
            type.fold = 폴드
            type.fractionalpool = 분수 풀링
            type.unpool = 최대 언풀링
            type.mel = 멜 스펙트로그램
            type.stft = STFT 스펙트로그램
            """;
}
