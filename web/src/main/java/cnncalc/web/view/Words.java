package cnncalc.web.view;

import cnncalc.text.Catalog;
import cnncalc.text.Catalogs;
import cnncalc.text.Language;

/** What the page says beside the core's sentences. */
public final class Words {

    private static final String ENGLISH = """
            page.title = cnncalc: shapes and parameters of neural networks
            page.networks = Well-known networks, layer by layer
            page.networks.address = en/index.html
            page.layers = Every layer, with its rule and source
            page.layers.address = layers.html
            page.conformance = How often this agrees with Keras and PyTorch
            page.conformance.address = conformance.html
            page.tagline = Shapes and parameters of any network, worked out in front of you.
            language.other = 한국어
            language.label = Switch to Korean
            theme.auto = Colours: as the system has them
            theme.light = Colours: light
            theme.dark = Colours: dark
            share = Share
            share.failed = The browser did not give access to the clipboard; mark the text and copy it.
            share.long = The network is too long for a link; copy its text instead.
            copy.done = Copied as {0}.
            preset = Network
            preset.own = Your own network
            preset.year = {0} · {1} ({2})
            presets.posts = From the posts
            presets.early = Early and small
            presets.vgg = VGG
            presets.inception = Inception
            presets.residual = Residual
            presets.cifar = Residual, for CIFAR
            presets.dense = DenseNet
            presets.mobilenet = MobileNet 1: width, size
            presets.mobile = Mobile
            presets.efficient = EfficientNet
            presets.others = U-Net, transformers
            file = Open file
            undo = Undo
            redo = Redo
            form = Layers
            form.add = Add
            form.add.label = Type of the new layer
            form.up = Move up
            form.down = Move down
            form.duplicate = Duplicate
            form.remove = Remove
            form.line = Line
            form.name = Name
            form.from = Reads from
            form.default = default {0}
            form.asKernel = as the kernel
            form.help = Alt + ↑ or ↓ moves the selected layer, Alt + Delete removes it, Alt + D duplicates it. ↑ ↓ in a box change its number, as does dragging its name.
            name.mark = A name is one word, without : ; # , or =.
            source = Network text
            reader.loading = Loading what reads code and model files.
            reader.failed = What reads code and model files could not be loaded. The file code.js belongs beside page.js.
            extras.loading = Loading the rest of the calculator.
            reader.elsewhere = Code and model files are read by the whole calculator; open it by the link below.
            embed.open = Open in cnncalc
            choice.model = Model taken
            choice.input = Input assumed
            choice.dialect = Read as
            dialect.keras1 = Keras 1
            dialect.keras2 = Keras 2
            dialect.keras3 = Keras 3, tf.keras
            source.shape = Shape of the input, batch first
            source.help = A line a layer. Ctrl + Z undoes, here and in the form.
            total.params = Parameters
            total.macs = Multiply-adds
            total.bytes = Size in float32
            total.ends = In → out
            total.partial = without what is not known
            total.trainable = {0} trainable, {1} not
            pictures = Draw the network as
            pictures.blocks = Blocks
            pictures.graph = Graph
            pictures.bars = Bars
            problems = Problems
            problem.line = Line {0}
            problems.none = No problems.
            fix.apply = {0} {1} → {2}
            table = Layer by layer
            table.empty = Nothing here yet. Choose a network above, add a layer, or write one: input 28x28x1
            table.total = Total
            table.note = {0} not reached
            table.fold = Show or hide what is in {0}
            table.why = Formulas of {0}
            table.share = {0} % of all
            formulas.legend = Letters
            weights.apart = {0} weights + {1} biases
            copy.table = Copy the table as
            copy.markdown = Markdown
            copy.csv = CSV
            copy.tsv = Tabs
            copy.text = Text
            copy.latex = Copy as LaTeX
            compare = Beside one dense layer
            note = What the source says
            note.published = Published: {1} parameters. {0}.
            own.kept = This network came by a link. Your own is kept:
            own.back = back to mine
            offline = Everything is computed here, in your browser; nothing is sent anywhere.
            """;

    private static final String KOREAN = """
            page.title = cnncalc: 신경망의 형상과 파라미터 계산기
            page.networks = 잘 알려진 신경망, 층별로
            page.networks.address = ko/index.html
            page.layers = 모든 층의 규칙과 출처
            page.layers.address = layers.ko.html
            page.conformance = Keras, PyTorch와 얼마나 일치하는가
            page.conformance.address = conformance.ko.html
            page.tagline = 어떤 신경망이든 형상과 파라미터를 눈앞에서 계산합니다.
            language.other = English
            language.label = 영어로 바꾸기
            theme.auto = 색: 시스템에 맞춤
            theme.light = 색: 밝게
            theme.dark = 색: 어둡게
            share = 공유
            share.failed = 브라우저가 클립보드를 열어 주지 않았습니다. 글자를 골라 직접 복사하세요.
            share.long = 신경망이 링크에 담기에는 너무 깁니다. 텍스트를 복사해 주세요.
            copy.done = {0:으로} 복사했습니다.
            preset = 신경망
            preset.own = 내 신경망
            preset.year = {0} · {1} ({2})
            presets.posts = 글에 나온 신경망
            presets.early = 초기와 소형
            presets.vgg = VGG
            presets.inception = Inception
            presets.residual = 잔차 신경망
            presets.cifar = 잔차 신경망 (CIFAR)
            presets.dense = DenseNet
            presets.mobilenet = MobileNet 1: 너비, 크기
            presets.mobile = 모바일
            presets.efficient = EfficientNet
            presets.others = U-Net, 트랜스포머
            file = 파일 열기
            undo = 실행 취소
            redo = 다시 실행
            form = 층
            form.add = 추가
            form.add.label = 새 층의 종류
            form.up = 위로
            form.down = 아래로
            form.duplicate = 복제
            form.remove = 삭제
            form.line = 줄
            form.name = 이름
            form.from = 읽어 오는 층
            form.default = 기본값 {0}
            form.asKernel = 커널과 같음
            form.help = Alt + ↑ ↓ 로 고른 층을 옮기고, Alt + Delete로 지우고, Alt + D로 복제합니다. 칸에서 ↑ ↓를 누르거나 이름을 옆으로 끌면 수가 바뀝니다.
            name.mark = 이름은 : ; # , = 없이 한 낱말이어야 합니다.
            source = 신경망 텍스트
            reader.loading = 코드와 모델 파일을 읽는 부분을 불러오는 중입니다.
            reader.failed = 코드와 모델 파일을 읽는 부분을 불러오지 못했습니다. code.js 파일이 page.js 옆에 있어야 합니다.
            extras.loading = 계산기의 나머지를 불러옵니다.
            reader.elsewhere = 코드와 모델 파일은 전체 계산기에서 읽습니다. 아래 링크로 여세요.
            embed.open = cnncalc에서 열기
            choice.model = 고른 모델
            choice.input = 가정한 입력
            choice.dialect = 읽은 방식
            dialect.keras1 = Keras 1
            dialect.keras2 = Keras 2
            dialect.keras3 = Keras 3, tf.keras
            source.shape = 입력 모양, 배치가 맨 앞
            source.help = 한 줄이 한 층입니다. Ctrl + Z는 여기서도 표에서도 되돌립니다.
            total.params = 파라미터
            total.macs = 곱셈-덧셈
            total.bytes = float32 크기
            total.ends = 입력 → 출력
            total.partial = 알 수 없는 것은 뺌
            total.trainable = 학습됨 {0}, 학습되지 않음 {1}
            pictures = 그리는 방법
            pictures.blocks = 블록
            pictures.graph = 그래프
            pictures.bars = 막대
            problems = 문제
            problem.line = {0}번째 줄
            problems.none = 문제가 없습니다.
            fix.apply = {0} {1} → {2}
            table = 층별 계산
            table.empty = 아직 아무것도 없습니다. 위에서 신경망을 고르거나, 층을 더하거나, 직접 써 보세요: input 28x28x1
            table.total = 합계
            table.note = {0} 닿지 않음
            table.fold = {0} 안의 층을 펼치거나 접기
            table.why = {0}의 수식
            table.share = 전체의 {0} %
            formulas.legend = 기호
            weights.apart = 가중치 {0} + 편향 {1}
            copy.table = 표 복사
            copy.markdown = Markdown
            copy.csv = CSV
            copy.tsv = 탭
            copy.text = 텍스트
            copy.latex = LaTeX로 복사
            compare = 완전 연결 층 하나와 견주면
            note = 출처에 대하여
            note.published = 발표된 파라미터: {1}개. {0}.
            own.kept = 링크로 온 신경망입니다. 하던 작업은 그대로 있습니다:
            own.back = 내 것으로 돌아가기
            offline = 모든 계산은 이 브라우저 안에서 이루어지며, 아무것도 보내지 않습니다.
            """;

    private Words() {}

    /** Returns all that the page says in a language, the core's sentences and its own. */
    public static Catalog of(Language language) {
        return Catalogs.of(language).with(text(language));
    }

    /** Returns the page's own lines, of the form {@code key = template}. */
    public static String text(Language language) {
        return language == Language.KOREAN
                ? KOREAN
                        + PanelWords.KOREAN
                        + SharingWords.KOREAN
                        + LearningWords.KOREAN
                        + AskingWords.KOREAN
                        + ComparingWords.KOREAN
                : ENGLISH
                        + PanelWords.ENGLISH
                        + SharingWords.ENGLISH
                        + LearningWords.ENGLISH
                        + AskingWords.ENGLISH
                        + ComparingWords.ENGLISH;
    }
}
