package cnncalc.web.view;

/** What the panel says that compares two networks, and what is said of batch, number format and digits. */
final class ComparingWords {

    static final String ENGLISH = """
            panel.comparing = Compare with another network
            panel.numbers = Batch, format, digits

            comparing.with = The other network
            comparing.dense = One dense layer
            comparing.kept = {0}, kept
            comparing.kept.none = This network as it was (nothing kept yet)
            comparing.text = A text or a link
            comparing.keep = Keep this one to compare
            comparing.keep.done = Kept: {0}. Change the network and see what differs.
            comparing.pasted = Network text, a link, Keras or PyTorch code of the other network
            comparing.empty = Paste the other network here.
            comparing.unread = Nothing here could be read as a network.
            comparing.broken = The other network has errors; what is not known of it is left out.
            comparing.broken.here = This network has errors; what is not known of it is left out.
            comparing.nothing = Nothing is kept yet. Keep this network, change it, and see here what differs.
            comparing.dense.none = One dense layer takes the place of a network with one input and one output of known sizes.
            comparing.this = this network
            comparing.other = the other one
            comparing.first = A: {0}
            comparing.second = B: {0}
            comparing.equal = The two are the same, layer by layer. Layers: {0}.
            comparing.verdict = Layers the same: {0}, differing: {1}.
            comparing.alone = In A alone: {0}, in B alone: {1}.
            comparing.long = With so many layers that differ the two are not aligned, and their totals alone are compared.
            comparing.totals = Totals
            comparing.quantity = Quantity
            comparing.more = B − A (B ∶ A)
            comparing.size = Size in {0}
            comparing.table = Layer beside layer
            comparing.mark = A and B
            comparing.same = same
            comparing.left = A alone
            comparing.right = B alone
            comparing.trait.type = type
            comparing.trait.settings = settings
            comparing.trait.output = output
            comparing.trait.params = parameters
            comparing.trait.macs = multiply-adds
            comparing.fold = {0} layers the same
            comparing.fold.left = {0} layers in A alone, {1} parameters
            comparing.fold.right = {0} layers in B alone, {1} parameters
            comparing.all = All {0} lines
            comparing.fewer = Fewer lines
            comparing.none = no layer
            comparing.params = params
            comparing.macs = MACs
            comparing.dense.params = Parameters of one dense layer
            comparing.dense.macs = Its multiply-adds
            comparing.dense.first = Parameters of one dense layer in the place of {0}
            comparing.dense.first.own = {0} makes the same {1} outputs with {2} parameters, for its kernels are small and shared by all positions.

            numbers.batch = Batch
            numbers.digits = Digits
            numbers.grouped = All, in groups: 62,378,344
            numbers.short = Short: 62.4 M
            numbers.plain = All, plain: 62378344
            numbers.size = Size in {0}
            numbers.examples = For a batch of {0}
            numbers.macs = Multiply-adds
            numbers.activations = Elements of all outputs
            numbers.inference = Memory, inference
            numbers.training = Memory, training with {0}
            numbers.help = Table, totals and exports stay those of the input as given.

            curves.depth = Depth
            curves.repeats = Times in all
            curves.repeat = What repeats
            curves.repeat.all = All {0} repeated lines
            curves.repeat.line = {0} × {1}
            curves.repeat.layer = {0}, repeated
            curves.depth.step = All else stays as it is: a line stands there more or less often, all of them by as many times. Each network is analyzed anew.
            curves.depth.layer = No line of this network says “3 times”. A layer that gives back the shape that it reads may be repeated instead, as here.
            curves.depth.none = Nothing here can be repeated: no line says “3 times block 64”, and no layer with weights gives back the shape that it reads to the next line.
            """;

    static final String KOREAN = """
            panel.comparing = 다른 신경망과 비교
            panel.numbers = 배치, 형식, 자릿수

            comparing.with = 비교할 신경망
            comparing.dense = 완전 연결 층 하나
            comparing.kept = 보관한 {0}
            comparing.kept.none = 이 신경망의 이전 모습 (아직 보관하지 않음)
            comparing.text = 텍스트나 링크
            comparing.keep = 비교용으로 지금 것을 보관
            comparing.keep.done = 보관했습니다: {0}. 신경망을 바꾸면 무엇이 달라졌는지 보입니다.
            comparing.pasted = 비교할 신경망의 텍스트, 링크, Keras나 PyTorch 코드
            comparing.empty = 비교할 신경망을 여기에 붙여 넣으세요.
            comparing.unread = 신경망으로 읽을 수 있는 것이 없습니다.
            comparing.broken = 비교할 신경망에 오류가 있어, 알 수 없는 것은 빼고 비교합니다.
            comparing.broken.here = 이 신경망에 오류가 있어, 알 수 없는 것은 빼고 비교합니다.
            comparing.nothing = 아직 보관한 것이 없습니다. 지금 것을 보관하고 신경망을 바꾸면 무엇이 달라졌는지 여기에 보입니다.
            comparing.dense.none = 입력과 출력이 하나씩이고 크기를 아는 신경망만 완전 연결 층 하나로 바꾸어 볼 수 있습니다.
            comparing.this = 이 신경망
            comparing.other = 다른 신경망
            comparing.first = A: {0}
            comparing.second = B: {0}
            comparing.equal = 두 신경망은 {0}개 층이 모두 같습니다.
            comparing.verdict = {0}개 층이 같고 {1}개 층이 다릅니다.
            comparing.alone = A에만 {0}개, B에만 {1}개가 있습니다.
            comparing.long = 서로 다른 층이 너무 많아 층을 맞추지 않고 합계만 비교합니다.
            comparing.totals = 합계
            comparing.quantity = 항목
            comparing.more = B − A (B ∶ A)
            comparing.size = {0} 크기
            comparing.table = 층별 비교
            comparing.mark = A와 B
            comparing.same = 같음
            comparing.left = A에만
            comparing.right = B에만
            comparing.trait.type = 종류
            comparing.trait.settings = 설정
            comparing.trait.output = 출력
            comparing.trait.params = 파라미터
            comparing.trait.macs = 곱셈-덧셈
            comparing.fold = 같은 층 {0}개
            comparing.fold.left = A에만 있는 층 {0}개, 파라미터 {1}개
            comparing.fold.right = B에만 있는 층 {0}개, 파라미터 {1}개
            comparing.all = {0}줄 모두 보기
            comparing.fewer = 줄여 보기
            comparing.none = 층 없음
            comparing.params = 파라미터
            comparing.macs = MAC
            comparing.dense.params = 완전 연결 층 하나의 파라미터
            comparing.dense.macs = 그 곱셈-덧셈
            comparing.dense.first = {0} 자리에 완전 연결 층 하나를 둘 때의 파라미터
            comparing.dense.first.own = {0:은} 커널이 작고 모든 위치가 함께 쓰므로 같은 출력 {1}개를 파라미터 {2}개로 만듭니다.

            numbers.batch = 배치
            numbers.digits = 자릿수
            numbers.grouped = 세 자리씩 모두: 62,378,344
            numbers.short = 짧게: 62.4 M
            numbers.plain = 그대로 모두: 62378344
            numbers.size = {0} 크기
            numbers.examples = 배치가 {0}일 때
            numbers.macs = 곱셈-덧셈
            numbers.activations = 모든 출력의 원소
            numbers.inference = 추론 메모리
            numbers.training = {0:으로} 학습할 때의 메모리
            numbers.help = 표와 합계, 내보낸 값은 주어진 입력에 대한 그대로입니다.

            curves.depth = 깊이
            curves.repeats = 모두 몇 번
            curves.repeat = 되풀이할 것
            curves.repeat.all = 되풀이하는 {0}줄 모두
            curves.repeat.line = {0} × {1}
            curves.repeat.layer = {0} 되풀이
            curves.depth.step = 나머지는 그대로 두고 줄을 더 많이 또는 적게 되풀이합니다. 여러 줄이면 모두 같은 횟수만큼 바꿉니다. 신경망마다 새로 계산합니다.
            curves.depth.layer = 이 신경망에는 “3 times”라고 쓴 줄이 없습니다. 대신 읽은 모양을 그대로 돌려주는 층을 여기처럼 되풀이할 수 있습니다.
            curves.depth.none = 되풀이할 것이 없습니다. “3 times block 64”처럼 쓴 줄도 없고, 읽은 모양을 그대로 다음 줄에 돌려주는 가중치 있는 층도 없습니다.
            """;

    private ComparingWords() {}
}
