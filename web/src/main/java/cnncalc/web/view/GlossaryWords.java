package cnncalc.web.view;

/** The terms of the glossary and what they mean; part of the program, for nothing else needs them. */
final class GlossaryWords {

    static final String ENGLISH_TERMS = """
            layer = layer
            channel = channel
            map = feature map
            kernel = kernel, filter
            convolution = convolution
            stride = stride
            padding = padding
            valid = valid padding
            same = same padding
            dilation = dilation
            groups = groups
            depthwise = depthwise convolution
            pointwise = 1×1 convolution
            transposed = transposed convolution
            pooling = pooling
            ceil = ceil mode
            global = global average pooling
            flatten = flatten
            dense = fully connected (dense) layer
            neuron = unit, neuron
            weight = weight
            bias = bias
            sharing = weight sharing
            parameter = parameter
            trainable = trainable
            batch = batch
            batchnorm = batch normalization
            running = running statistics
            activation = activation function
            softmax = softmax
            macs = multiply-adds and FLOPs
            memory = activation memory
            receptive = receptive field
            """;

    static final String KOREAN_TERMS = """
            layer = 층
            channel = 채널
            map = 특징 맵
            kernel = 커널(필터)
            convolution = 합성곱
            stride = 스트라이드
            padding = 패딩
            valid = valid 패딩
            same = same 패딩
            dilation = 팽창(dilation)
            groups = 그룹
            depthwise = 깊이별 합성곱
            pointwise = 1×1 합성곱
            transposed = 전치 합성곱
            pooling = 풀링
            ceil = 올림 모드
            global = 전역 평균 풀링
            flatten = 평탄화
            dense = 완전 연결 층
            neuron = 유닛(뉴런)
            weight = 가중치
            bias = 편향
            sharing = 가중치 공유
            parameter = 파라미터
            trainable = 학습되는 파라미터
            batch = 배치
            batchnorm = 배치 정규화
            running = 이동 통계
            activation = 활성화 함수
            softmax = 소프트맥스
            macs = 곱셈-덧셈과 FLOPs
            memory = 활성값 메모리
            receptive = 수용 영역
            """;

    static final String ENGLISH = """
            layer = A step of the network: it takes a tensor, computes, and hands a tensor on. A network is layers one behind the other, or in branches.
            channel = One of the values that a map has at each position. A colour image has 3: red, green and blue.
            map = What one kernel gives for all positions: a channel of the output. AlexNet’s first layer gives 96 feature maps of 55 × 55.
            kernel = A small block of weights that slides over the input; at each position it multiplies what it covers and adds up. It goes through all channels: 11 × 11 × 3 = 363 weights in AlexNet’s first layer.
            convolution = A layer of kernels that use the same weights at every position. Each kernel gives one feature map.
            stride = How far the kernel moves from one position to the next. With stride 4, AlexNet’s first layer gives (227 − 11)/4 + 1 = 55 positions.
            padding = Elements, mostly zeros, put around the input so that the kernel can reach over its edge.
            valid = No padding at all: the kernel stays inside, and the output gets smaller, floor((I − K)/S) + 1.
            same = As much padding as makes the output ceil(I/S): at stride 1 as large as the input. For a kernel of 3 that is 1 on each side.
            dilation = The distance between neighbouring taps of a kernel. With dilation 2 a kernel of 3 reads every other element and spans 2·(3 − 1) + 1 = 5.
            groups = Parts that the channels are split into, each with its own kernels. Two groups halve the weights: each kernel reads half of the channels.
            depthwise = As many groups as channels: each channel has a kernel of its own, K·K weights, and channels are not mixed.
            pointwise = A kernel that covers one position and all channels: it mixes channels, C·N weights, and leaves height and width as they are.
            transposed = The other way round: each input element is multiplied with the kernel and added to the output, a stride apart. It makes maps larger.
            pooling = A window takes the largest value, or the average, of each channel. It makes maps smaller and has no parameters.
            ceil = The number of positions is rounded up, not down, so that a last window that is only partly filled counts as well.
            global = Each feature map becomes its average: height and width go, one number a channel stays.
            flatten = All values in one row, nothing computed: AlexNet’s 6 × 6 × 256 become 9,216.
            dense = Each unit reads every input, with a weight for each: 9,216 × 4,096 weights and 4,096 biases = 37,752,832 in AlexNet’s first.
            neuron = One number of a layer’s output. AlexNet’s first layer has 55 × 55 × 96 = 290,400.
            weight = A number that an input is multiplied with; training finds it.
            bias = A number added to a unit’s sum; a convolution has one a kernel, 96 in AlexNet’s first layer.
            sharing = All positions use the same kernel. AlexNet’s first layer needs 34,944 parameters for it, and not 105,705,600.
            parameter = Weights and biases, and what else a model holds and counts: (K·K·C + 1)·N in a convolution, (11·11·3 + 1)·96 = 34,944 in AlexNet’s first.
            trainable = A parameter that training changes. Frozen layers, and the running statistics of batch normalization, are not trainable.
            batch = The examples that are computed together. Parameters do not depend on it; activations do.
            batchnorm = Brings each channel to mean 0 and variance 1 over the batch, then scales and shifts it: two trainable numbers a channel.
            running = Mean and variance of each channel that batch normalization remembers for inference. Keras counts them as non-trainable parameters, PyTorch as buffers.
            activation = A function applied to each number, such as ReLU, max(0, x). Without it, layers behind each other would be no more than one.
            softmax = Makes numbers into probabilities that add up to 1, one for each class: 1,000 in AlexNet.
            macs = A multiply-add is a product and its addition to a sum; as two operations it is 2 FLOPs. AlexNet’s first layer: 55·55·96·11·11·3 = 105,415,200 multiply-adds.
            memory = The outputs of layers, which take memory beside the parameters; training keeps them all for the way back. In float32, 290,400 values take 1.16 MB.
            receptive = The part of the input that one unit depends on. It grows layer by layer by (K − 1) times the product of the strides before: 195 × 195 at AlexNet’s last pooling.
            """;

    static final String KOREAN = """
            layer = 신경망의 한 단계입니다. 텐서를 받아 계산한 뒤 텐서를 넘겨줍니다. 신경망은 층을 차례로, 또는 갈래로 이은 것입니다.
            channel = 맵이 위치마다 갖는 값 하나하나입니다. 컬러 이미지에는 빨강, 초록, 파랑의 세 채널이 있습니다.
            map = 커널 하나가 모든 위치에서 낸 값, 곧 출력의 채널 하나입니다. AlexNet의 첫 층은 55 × 55 특징 맵을 96개 냅니다.
            kernel = 입력 위를 미끄러지는 작은 가중치 묶음입니다. 위치마다 덮은 값에 곱해 모두 더합니다. 채널을 모두 지나므로 AlexNet의 첫 층에서는 11 × 11 × 3 = 363개입니다.
            convolution = 어느 위치에서나 같은 가중치를 쓰는 커널들의 층입니다. 커널마다 특징 맵 하나를 냅니다.
            stride = 커널이 한 위치에서 다음 위치로 건너가는 거리입니다. 스트라이드가 4인 AlexNet의 첫 층에서는 위치가 (227 − 11)/4 + 1 = 55개입니다.
            padding = 커널이 가장자리 너머까지 닿도록 입력 둘레에 덧대는 칸이며, 대개 0으로 채웁니다.
            valid = 패딩이 전혀 없습니다. 커널이 입력 안에만 머물러 출력이 floor((I − K)/S) + 1로 작아집니다.
            same = 출력이 ceil(I/S)가 되도록 덧댑니다. 스트라이드가 1이면 입력과 크기가 같습니다. 커널이 3이면 양쪽에 하나씩입니다.
            dilation = 커널의 이웃한 가중치가 읽는 칸 사이의 거리입니다. 팽창이 2이면 크기 3의 커널이 한 칸씩 건너 읽어 2·(3 − 1) + 1 = 5칸에 걸칩니다.
            groups = 채널을 나눈 묶음이며, 묶음마다 자기 커널을 씁니다. 그룹이 둘이면 커널마다 채널의 절반만 읽어 가중치가 절반이 됩니다.
            depthwise = 그룹이 채널만큼 있는 합성곱입니다. 채널마다 가중치 K·K개의 자기 커널이 있고, 채널끼리 섞이지 않습니다.
            pointwise = 한 위치의 모든 채널을 읽는 커널입니다. 가중치 C·N개로 채널을 섞으며, 높이와 너비는 그대로 둡니다.
            transposed = 합성곱을 거꾸로 한 것입니다. 입력 칸마다 커널을 곱해 스트라이드만큼 떨어진 출력 칸들에 더합니다. 맵을 키울 때 씁니다.
            pooling = 창 안에서 채널마다 가장 큰 값이나 평균을 고릅니다. 맵을 줄이며, 파라미터는 없습니다.
            ceil = 위치의 수를 버리지 않고 올립니다. 일부만 차는 마지막 창도 셉니다.
            global = 특징 맵마다 평균 하나로 만듭니다. 높이와 너비가 사라지고 채널마다 수 하나가 남습니다.
            flatten = 계산 없이 값을 한 줄로 폅니다. AlexNet의 6 × 6 × 256은 9,216개가 됩니다.
            dense = 유닛마다 모든 입력을 저마다의 가중치로 읽습니다. AlexNet의 첫 완전 연결 층은 가중치 9,216 × 4,096개와 편향 4,096개, 모두 37,752,832개입니다.
            neuron = 층의 출력에 있는 수 하나입니다. AlexNet의 첫 층에는 55 × 55 × 96 = 290,400개가 있습니다.
            weight = 입력에 곱하는 수이며, 학습으로 정해집니다.
            bias = 유닛의 합에 더하는 수입니다. 합성곱에서는 커널마다 하나이며, AlexNet의 첫 층에는 96개가 있습니다.
            sharing = 모든 위치가 같은 커널을 씁니다. 그래서 AlexNet의 첫 층은 105,705,600개가 아니라 34,944개의 파라미터로 됩니다.
            parameter = 모델이 지닌 가중치와 편향 등입니다. 합성곱에서는 (K·K·C + 1)·N개이며, AlexNet의 첫 층에서는 (11·11·3 + 1)·96 = 34,944개입니다.
            trainable = 학습하면서 바뀌는 파라미터입니다. 얼린 층과 배치 정규화의 이동 통계는 여기에 들지 않습니다.
            batch = 한꺼번에 계산하는 예제들입니다. 파라미터 수는 배치와 상관없고, 활성값은 배치만큼 늘어납니다.
            batchnorm = 배치에서 채널마다 평균 0, 분산 1로 맞춘 뒤 배율을 곱하고 더합니다. 채널마다 학습되는 수가 둘입니다.
            running = 배치 정규화가 추론 때 쓰려고 기억하는 채널별 평균과 분산입니다. Keras는 학습되지 않는 파라미터로, PyTorch는 버퍼로 셉니다.
            activation = 수마다 적용하는 함수이며, ReLU는 max(0, x)입니다. 이것이 없으면 층을 여럿 쌓아도 한 층과 같습니다.
            softmax = 수들을 합이 1인 확률로 바꿉니다. 클래스마다 하나이며 AlexNet에서는 1,000개입니다.
            macs = 곱해서 합에 더하는 일이 곱셈-덧셈 하나이며, 연산 둘로 치면 2 FLOPs입니다. AlexNet의 첫 층은 55·55·96·11·11·3 = 105,415,200번입니다.
            memory = 층의 출력이 파라미터와 따로 차지하는 메모리입니다. 학습할 때는 역전파를 위해 모두 간직합니다. float32로 290,400개는 1.16 MB입니다.
            receptive = 유닛 하나가 기대는 입력의 부분입니다. 층마다 (K − 1) × (앞선 스트라이드의 곱)만큼 커집니다. AlexNet의 마지막 풀링에서는 195 × 195입니다.
            """;

    private GlossaryWords() {}
}
