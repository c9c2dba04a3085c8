package cnncalc.web.view;

/** What the panels say that ask backwards and draw curves. */
final class AskingWords {

    static final String ENGLISH = """
            panel.asking = Which kernel, input size or width would do?
            panel.curves = How does it grow with input size, width and depth?

            asking.broken = This is asked about a network that works: mend the layer with the error first.
            asking.unwritten = This network cannot be written as network text, so that nothing of it can be tried with another size or width.
            asking.still = No window slides over an input as it comes in, so that there is no size to try.
            asking.kernel = Which kernel, stride and padding make {1} of {0}?
            asking.input = Input size
            asking.output = Output size
            asking.kernel.wrong = A size is a whole number from 1 to {0}.
            asking.kernel.none = No kernel up to {0} with at most half a kernel of padding does.
            asking.kernel.help = All of these, without dilation and rounded down. The usual ones stand first, those that leave rows out last.
            asking.kernel.more = {0} more with kernels up to {1}.
            asking.k = Kernel
            asking.s = Stride
            asking.p = Padding
            asking.unread = Rows never read
            asking.own = as in {0}
            asking.sizes = Which input sizes fit this network?
            asking.works = Works
            asking.exact = Fits exactly
            asking.parameters = Parameters
            asking.from = from {0} on
            asking.between = {0} to {1}
            asking.none = no size tried
            asking.all = every size that works
            asking.tried = every size tried
            asking.every = {0}, … every {1}
            asking.fits = {0} is one.
            asking.fits.not = {0} is none; the nearest: {1}.
            asking.vary = depend on the size: {0} at {1}, because a dense layer reads the whole map
            asking.vary.open = depend on the size, because a dense layer reads the whole map
            asking.fixed = {0} at every size
            asking.declared = A layer says how many inputs it reads, as PyTorch’s in_features does. It refuses the other sizes.
            asking.sizes.help = Tried from {0} to {1}, all spatial axes alike. A size fits exactly when no window leaves a last row or column out.
            asking.width = Which width keeps the parameters within a number?
            asking.budget = Parameters at most
            asking.budget.wrong = A number of parameters, such as 1,000,000, 1M or 5k.
            asking.narrow = {0} times as wide: {1} parameters.
            asking.narrow.most = Even {0} times as wide it has {1} parameters; wider is not tried.
            asking.narrow.none = Even the narrowest network has {0} parameters.
            asking.narrow.refused = {0} does not work with other widths. {1}
            asking.narrow.same = That is how it is now.
            asking.narrow.take = Take these widths
            asking.narrow.help = Channels and units times one factor, rounded. The last layer’s outputs stay, and so do groups and heads; depthwise kernels follow their input.
            asking.layer = Layer
            asking.before = Now
            asking.after = Then
            asking.more = {0} more layers.

            curves.over = Over
            curves.size = Input size
            curves.width = Width
            curves.measure = Curve
            curves.name = {0} by {1}
            curves.now = now
            curves.parameters = Parameters
            curves.macs = Multiply-adds
            curves.activations = Activations
            curves.step = All else stays as it is. A width is a factor on all channels and units but the last layer’s outputs.
            curves.size.step = All else stays as it is; all spatial axes are alike.
            curves.refused = Some values do not work, such as {0} at {1}: {2}
            curves.none = At none of the values tried does the network work.
            """;

    static final String KOREAN = """
            panel.asking = 거꾸로 묻기: 어떤 커널, 입력 크기, 너비면 될까요?
            panel.curves = 바꾸어 보기: 입력 크기, 너비, 깊이에 따라 어떻게 늘어날까요?

            asking.broken = 오류가 없는 신경망에 대해 답합니다. 오류가 난 층부터 고쳐 주세요.
            asking.unwritten = 이 신경망은 신경망 텍스트로 옮길 수 없어 크기나 너비를 바꾸어 볼 수 없습니다.
            asking.still = 입력 위를 바로 움직이는 커널이 없어 바꾸어 볼 크기가 없습니다.
            asking.kernel = {0:이} {1:이} 되는 커널, 스트라이드, 패딩은 무엇일까요?
            asking.input = 입력 크기
            asking.output = 출력 크기
            asking.kernel.wrong = 크기는 1부터 {0}까지의 정수입니다.
            asking.kernel.none = 크기 {0} 이하의 커널과 그 절반까지의 패딩으로는 만들 수 없습니다.
            asking.kernel.help = 모두 그 크기가 됩니다(팽창 없음, 내림). 흔히 쓰는 것이 앞에, 읽지 않는 행이 남는 것이 뒤에 있습니다.
            asking.kernel.more = 크기 {1} 이하의 커널로 {0}가지가 더 있습니다.
            asking.k = 커널
            asking.s = 스트라이드
            asking.p = 패딩
            asking.unread = 읽지 않는 행
            asking.own = {0}의 설정
            asking.sizes = 이 신경망에 맞는 입력 크기는 무엇일까요?
            asking.works = 계산되는 크기
            asking.exact = 딱 맞는 크기
            asking.parameters = 파라미터
            asking.from = {0} 이상
            asking.between = {0}~{1}
            asking.none = 해 본 크기 중에는 없음
            asking.all = 계산되는 크기 모두
            asking.tried = 해 본 크기 모두
            asking.every = {0}, … {1}씩 커집니다
            asking.fits = {0:은} 여기에 듭니다.
            asking.fits.not = {0:은} 여기에 들지 않습니다. 가장 가까운 크기는 {1}입니다.
            asking.vary = 완전 연결 층이 특징 맵 전체를 읽으므로 크기에 따라 달라집니다. {1}일 때 {0}개입니다.
            asking.vary.open = 완전 연결 층이 특징 맵 전체를 읽으므로 크기에 따라 달라집니다.
            asking.fixed = 크기가 달라져도 {0}개입니다.
            asking.declared = PyTorch의 in_features처럼 입력의 수를 정해 둔 층이 있어, 다른 크기는 받지 않습니다.
            asking.sizes.help = 모든 공간 축을 같은 크기로 두고 {0}부터 {1}까지 해 보았습니다. 어느 커널이나 풀링도 마지막 행과 열을 빠뜨리지 않으면 딱 맞는 크기입니다.
            asking.width = 파라미터를 어느 수 이하로 줄이려면 너비는 얼마여야 할까요?
            asking.budget = 파라미터 상한
            asking.budget.wrong = 1,000,000, 1M, 5k, 100만처럼 파라미터의 수를 적어 주세요.
            asking.narrow = 너비를 {0}배로 하면 파라미터가 {1}개입니다.
            asking.narrow.most = 너비를 {0}배로 늘려도 파라미터가 {1}개입니다. 그보다 넓은 것은 해 보지 않았습니다.
            asking.narrow.none = 가장 좁게 해도 파라미터가 {0}개입니다.
            asking.narrow.refused = {0:은} 다른 너비로는 계산되지 않습니다. {1}
            asking.narrow.same = 지금과 같습니다.
            asking.narrow.take = 이 너비로 바꾸기
            asking.narrow.help = 모든 채널과 유닛에 같은 배수를 곱해 반올림합니다. 마지막 층의 출력, 그룹과 헤드의 수는 그대로 두고, 깊이별 합성곱은 입력을 따릅니다.
            asking.layer = 층
            asking.before = 지금
            asking.after = 바꾼 뒤
            asking.more = 그 밖에 {0}개 층.

            curves.over = 바꿀 것
            curves.size = 입력 크기
            curves.width = 너비
            curves.measure = 볼 것
            curves.name = {1}에 따른 {0}
            curves.now = 지금
            curves.parameters = 파라미터
            curves.macs = 곱셈-덧셈
            curves.activations = 활성값
            curves.step = 나머지는 그대로 둡니다. 너비는 마지막 층의 출력을 뺀 모든 채널과 유닛에 곱하는 배수입니다.
            curves.size.step = 나머지는 그대로 두고, 모든 공간 축을 같은 크기로 둡니다.
            curves.refused = 계산되지 않는 값도 있습니다. {1}에서 {0}: {2}
            curves.none = 해 본 값 가운데 계산되는 것이 없습니다.
            """;

    private AskingWords() {}
}
