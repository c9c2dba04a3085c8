package cnncalc.torch;

/**
 * The later convolutional networks of {@code torchvision.models} as programs of our own, after their papers, with the
 * names of torchvision 0.28 for their modules.
 */
final class VisionLaterPrograms {

    /** {@code shufflenetv2.py} */
    static final String SHUFFLENETV2 = """
            def _unit(width, out, kernel=1, stride=1, act=True, groups=1):
                layers = [nn.Conv2d(width, out, kernel, stride, kernel // 2, groups=groups, bias=False), nn.BatchNorm2d(out)]
                return layers + [nn.ReLU(True)] if act else layers
            class InvertedResidual(nn.Module):
                def __init__(self, inp, oup, stride):
                    super().__init__()
                    self.stride = stride
                    half = oup // 2
                    first = _unit(inp, inp, 3, stride, False, inp) + _unit(inp, half) if stride > 1 else []
                    self.branch1 = nn.Sequential(*first)
                    self.branch2 = nn.Sequential(*_unit(inp if stride > 1 else half, half), *_unit(half, half, 3, stride, False, half), *_unit(half, half))
                def forward(self, x):
                    if self.stride == 1:
                        x1, x2 = x.chunk(2, dim=1)
                        out = torch.cat((x1, self.branch2(x2)), dim=1)
                    else:
                        out = torch.cat((self.branch1(x), self.branch2(x)), dim=1)
                    n, c, h, w = out.size()
                    out = torch.transpose(out.view(n, 2, c // 2, h, w), 1, 2).contiguous()
                    return out.view(n, -1, h, w)
            class ShuffleNetV2(nn.Module):
                def __init__(self, stages_repeats, stages_out_channels, num_classes=1000, inverted_residual=InvertedResidual):
                    super().__init__()
                    widths = stages_out_channels
                    self.conv1 = nn.Sequential(*_unit(3, widths[0], 3, 2))
                    self.maxpool = nn.MaxPool2d(3, 2, 1)
                    for i, count in enumerate(stages_repeats):
                        blocks = [inverted_residual(widths[i], widths[i + 1], 2)]
                        blocks += [inverted_residual(widths[i + 1], widths[i + 1], 1) for _ in range(count - 1)]
                        setattr(self, 'stage%d' % (i + 2), nn.Sequential(*blocks))
                    self.conv5 = nn.Sequential(*_unit(widths[3], widths[4]))
                    self.fc = nn.Linear(widths[4], num_classes)
                def forward(self, x):
                    x = self.stage4(self.stage3(self.stage2(self.maxpool(self.conv1(x)))))
                    return self.fc(self.conv5(x).mean([2, 3]))
            shufflenet_v2_x0_5 = _named(ShuffleNetV2, [4, 8, 4], [24, 48, 96, 192, 1024])
            shufflenet_v2_x1_0 = _named(ShuffleNetV2, [4, 8, 4], [24, 116, 232, 464, 1024])
            shufflenet_v2_x1_5 = _named(ShuffleNetV2, [4, 8, 4], [24, 176, 352, 704, 1024])
            shufflenet_v2_x2_0 = _named(ShuffleNetV2, [4, 8, 4], [24, 244, 488, 976, 2048])
            """;

    /** {@code mobilenetv2.py} */
    static final String MOBILENETV2 = """
            class InvertedResidual(nn.Module):
                def __init__(self, inp, oup, stride, expand_ratio, norm_layer=None):
                    super().__init__()
                    norm_layer = norm_layer or nn.BatchNorm2d
                    unit = partial(Conv2dNormActivation, norm_layer=norm_layer, activation_layer=nn.ReLU6)
                    hidden = int(round(inp * expand_ratio))
                    self.stride = stride
                    self.use_res_connect = stride == 1 and inp == oup
                    layers = [unit(inp, hidden, kernel_size=1)] if expand_ratio != 1 else []
                    layers += [unit(hidden, hidden, stride=stride, groups=hidden), nn.Conv2d(hidden, oup, 1, bias=False), norm_layer(oup)]
                    self.conv = nn.Sequential(*layers)
                    self.out_channels = oup
                def forward(self, x):
                    return x + self.conv(x) if self.use_res_connect else self.conv(x)
            class MobileNetV2(nn.Module):
                def __init__(self, num_classes=1000, width_mult=1.0, inverted_residual_setting=None, round_nearest=8, block=None, norm_layer=None,
                             dropout=0.2):
                    super().__init__()
                    block = block or InvertedResidual
                    norm_layer = norm_layer or nn.BatchNorm2d
                    unit = partial(Conv2dNormActivation, norm_layer=norm_layer, activation_layer=nn.ReLU6)
                    plan = inverted_residual_setting or [
                        [1, 16, 1, 1], [6, 24, 2, 2], [6, 32, 3, 2], [6, 64, 4, 2], [6, 96, 3, 1], [6, 160, 3, 2], [6, 320, 1, 1]]
                    width = _make_divisible(32 * width_mult, round_nearest)
                    self.last_channel = _make_divisible(1280 * max(1.0, width_mult), round_nearest)
                    features = [unit(3, width, stride=2)]
                    for t, c, n, s in plan:
                        out = _make_divisible(c * width_mult, round_nearest)
                        for i in range(n):
                            features.append(block(width, out, s if i == 0 else 1, expand_ratio=t, norm_layer=norm_layer))
                            width = out
                    features.append(unit(width, self.last_channel, kernel_size=1))
                    self.features = nn.Sequential(*features)
                    self.classifier = nn.Sequential(nn.Dropout(dropout), nn.Linear(self.last_channel, num_classes))
                def forward(self, x):
                    x = F.adaptive_avg_pool2d(self.features(x), (1, 1))
                    return self.classifier(torch.flatten(x, 1))
            mobilenet_v2 = _named(MobileNetV2)
            """;

    /** {@code mobilenetv3.py} */
    static final String MOBILENETV3 = """
            class InvertedResidual(nn.Module):
                def __init__(self, width, kernel, expanded, out, squeezes, hard, stride, dilation, norm_layer):
                    super().__init__()
                    self.use_res_connect = stride == 1 and width == out
                    unit = partial(Conv2dNormActivation, norm_layer=norm_layer, activation_layer=nn.Hardswish if hard else nn.ReLU)
                    layers = [unit(width, expanded, kernel_size=1)] if expanded != width else []
                    layers.append(unit(expanded, expanded, kernel_size=kernel, stride=1 if dilation > 1 else stride, dilation=dilation, groups=expanded))
                    if squeezes:
                        layers.append(SqueezeExcitation(expanded, _make_divisible(expanded // 4), scale_activation=nn.Hardsigmoid))
                    layers.append(Conv2dNormActivation(expanded, out, kernel_size=1, norm_layer=norm_layer, activation_layer=None))
                    self.block = nn.Sequential(*layers)
                    self.out_channels = out
                def forward(self, input):
                    result = self.block(input)
                    if self.use_res_connect:
                        result += input
                    return result
            class MobileNetV3(_Network):
                def __init__(self, inverted_residual_setting, last_channel, num_classes=1000, block=None, norm_layer=None, dropout=0.2):
                    super().__init__()
                    norm_layer = norm_layer or partial(nn.BatchNorm2d, eps=0.001, momentum=0.01)
                    unit = partial(Conv2dNormActivation, norm_layer=norm_layer, activation_layer=nn.Hardswish)
                    plan = inverted_residual_setting
                    layers = [unit(3, plan[0][0], stride=2)] + [InvertedResidual(*each, norm_layer) for each in plan]
                    width = plan[-1][3]
                    layers.append(unit(width, 6 * width, kernel_size=1))
                    self.features = nn.Sequential(*layers)
                    self.avgpool = nn.AdaptiveAvgPool2d(1)
                    self.classifier = nn.Sequential(nn.Linear(6 * width, last_channel), nn.Hardswish(True), nn.Dropout(dropout, True),
                                                    nn.Linear(last_channel, num_classes))
            def _mobilenet_v3(large, width_mult=1.0, reduced_tail=False, dilated=False, **options):
                half, dilation = 2 if reduced_tail else 1, 2 if dilated else 1
                if large:
                    plan = [(3, 16, 16, 0, 0, 1), (3, 64, 24, 0, 0, 2), (3, 72, 24, 0, 0, 1), (5, 72, 40, 1, 0, 2), (5, 120, 40, 1, 0, 1),
                            (5, 120, 40, 1, 0, 1), (3, 240, 80, 0, 1, 2), (3, 200, 80, 0, 1, 1), (3, 184, 80, 0, 1, 1), (3, 184, 80, 0, 1, 1),
                            (3, 480, 112, 1, 1, 1), (3, 672, 112, 1, 1, 1), (5, 672, 160, 1, 1, 2), (5, 960, 160, 1, 1, 1), (5, 960, 160, 1, 1, 1)]
                else:
                    plan = [(3, 16, 16, 1, 0, 2), (3, 72, 24, 0, 0, 2), (3, 88, 24, 0, 0, 1), (5, 96, 40, 1, 1, 2), (5, 240, 40, 1, 1, 1),
                            (5, 240, 40, 1, 1, 1), (5, 120, 48, 1, 1, 1), (5, 144, 48, 1, 1, 1), (5, 288, 96, 1, 1, 2), (5, 576, 96, 1, 1, 1),
                            (5, 576, 96, 1, 1, 1)]
                def adjust(channels, last=False):
                    return _make_divisible((channels // half if last else channels) * width_mult)
                width, blocks = adjust(16), []
                for i, (kernel, expanded, out, squeezes, hard, stride) in enumerate(plan):
                    tail = i - len(plan) + 3
                    out = adjust(out, tail >= 0)
                    blocks.append((width, kernel, adjust(expanded, tail > 0), out, squeezes, hard, stride, dilation if tail >= 0 else 1))
                    width = out
                return MobileNetV3(blocks, adjust(1280 if large else 1024, True), **options)
            mobilenet_v3_large = _named(_mobilenet_v3, True)
            mobilenet_v3_small = _named(_mobilenet_v3, False)
            """;

    /** {@code mnasnet.py} */
    static final String MNASNET = """
            def _unit(width, out, kernel=1, stride=1, groups=1, act=True):
                layers = [nn.Conv2d(width, out, kernel, stride, kernel // 2, groups=groups, bias=False), nn.BatchNorm2d(out, momentum=0.0003)]
                return layers + [nn.ReLU(True)] if act else layers
            class _InvertedResidual(nn.Module):
                def __init__(self, width, out, kernel, stride, factor):
                    super().__init__()
                    mid = width * factor
                    self.apply_residual = width == out and stride == 1
                    self.layers = nn.Sequential(*_unit(width, mid), *_unit(mid, mid, kernel, stride, mid), *_unit(mid, out, act=False))
                def forward(self, input):
                    return self.layers(input) + input if self.apply_residual else self.layers(input)
            class MNASNet(nn.Module):
                def __init__(self, alpha, num_classes=1000, dropout=0.2):
                    super().__init__()
                    self.alpha = alpha
                    self.num_classes = num_classes
                    widths = [_make_divisible(depth * alpha) for depth in [32, 16, 24, 40, 80, 96, 192, 320]]
                    first = widths[0]
                    layers = _unit(3, first, 3, 2) + _unit(first, first, 3, 1, first) + _unit(first, widths[1], act=False)
                    for i, (kernel, stride, factor, count) in enumerate([(3, 2, 3, 3), (5, 2, 3, 3), (5, 2, 6, 3), (3, 1, 6, 2), (5, 2, 6, 4), (3, 1, 6, 1)]):
                        width, out = widths[i + 1], widths[i + 2]
                        layers.append(nn.Sequential(*[_InvertedResidual(out if j else width, out, kernel, 1 if j else stride, factor) for j in range(count)]))
                    self.layers = nn.Sequential(*layers, *_unit(widths[7], 1280))
                    self.classifier = nn.Sequential(nn.Dropout(dropout, True), nn.Linear(1280, num_classes))
                def forward(self, x):
                    return self.classifier(self.layers(x).mean([2, 3]))
            mnasnet0_5 = _named(MNASNet, 0.5)
            mnasnet0_75 = _named(MNASNet, 0.75)
            mnasnet1_0 = _named(MNASNet, 1.0)
            mnasnet1_3 = _named(MNASNet, 1.3)
            """;

    /** {@code efficientnet.py} */
    static final String EFFICIENTNET = """
            class _Block(nn.Module):
                def forward(self, input):
                    result = self.block(input)
                    if self.use_res_connect:
                        result = self.stochastic_depth(result)
                        result += input
                    return result
                def _finish(self, layers, width, out, stride, prob):
                    self.use_res_connect = stride == 1 and width == out
                    self.block = nn.Sequential(*layers)
                    self.stochastic_depth = StochasticDepth(prob, 'row')
                    self.out_channels = out
            class MBConv(_Block):
                def __init__(self, ratio, kernel, stride, width, out, prob, norm):
                    super().__init__()
                    unit = partial(Conv2dNormActivation, norm_layer=norm, activation_layer=nn.SiLU)
                    wide = _make_divisible(width * ratio)
                    layers = [unit(width, wide, kernel_size=1)] if wide != width else []
                    layers += [unit(wide, wide, kernel_size=kernel, stride=stride, groups=wide),
                               SqueezeExcitation(wide, max(1, width // 4), activation=partial(nn.SiLU, inplace=True)),
                               Conv2dNormActivation(wide, out, kernel_size=1, norm_layer=norm, activation_layer=None)]
                    self._finish(layers, width, out, stride, prob)
            class FusedMBConv(_Block):
                def __init__(self, ratio, kernel, stride, width, out, prob, norm):
                    super().__init__()
                    unit = partial(Conv2dNormActivation, norm_layer=norm, activation_layer=nn.SiLU)
                    wide = _make_divisible(width * ratio)
                    layers = [unit(width, wide if wide != width else out, kernel_size=kernel, stride=stride)]
                    if wide != width:
                        layers.append(Conv2dNormActivation(wide, out, kernel_size=1, norm_layer=norm, activation_layer=None))
                    self._finish(layers, width, out, stride, prob)
            class EfficientNet(_Network):
                def __init__(self, plan, dropout, stochastic_depth_prob=0.2, num_classes=1000, norm_layer=None, last_channel=None):
                    super().__init__()
                    norm = norm_layer or nn.BatchNorm2d
                    unit = partial(Conv2dNormActivation, norm_layer=norm, activation_layer=nn.SiLU)
                    layers = [unit(3, plan[0][4], kernel_size=3, stride=2)]
                    total, done = sum([each[6] for each in plan]), 0
                    for block, ratio, kernel, stride, width, out, count in plan:
                        stage = []
                        for i in range(count):
                            prob = stochastic_depth_prob * done / total
                            stage.append(block(ratio, kernel, 1 if i else stride, out if i else width, out, prob, norm))
                            done += 1
                        layers.append(nn.Sequential(*stage))
                    width = plan[-1][5]
                    last = last_channel or 4 * width
                    self.features = nn.Sequential(*layers, unit(width, last, kernel_size=1))
                    self.avgpool = nn.AdaptiveAvgPool2d(1)
                    self.classifier = nn.Sequential(nn.Dropout(dropout, True), nn.Linear(last, num_classes))
            def _b(wide, deep, dropout, exact=False, **options):
                plan = [(MBConv, t, k, s, _make_divisible(i * wide), _make_divisible(o * wide), int(math.ceil(n * deep)))
                        for t, k, s, i, o, n in [(1, 3, 1, 32, 16, 1), (6, 3, 2, 16, 24, 2), (6, 5, 2, 24, 40, 2), (6, 3, 2, 40, 80, 3),
                                                 (6, 5, 1, 80, 112, 3), (6, 5, 2, 112, 192, 4), (6, 3, 1, 192, 320, 1)]]
                if exact:
                    options.setdefault('norm_layer', partial(nn.BatchNorm2d, eps=0.001, momentum=0.01))
                return EfficientNet(plan, options.pop('dropout', dropout), **options)
            def _v2(widths, counts, dropout, **options):
                plan, width = [], widths[0]
                for i, (out, count) in enumerate(zip(widths, counts)):
                    plan.append((FusedMBConv if i < 3 else MBConv, [1, 4, 4, 4, 6, 6, 6][i], 3, [1, 2, 2, 2, 1, 2, 1][i], width, out, count))
                    width = out
                options.setdefault('norm_layer', partial(nn.BatchNorm2d, eps=0.001))
                return EfficientNet(plan, options.pop('dropout', dropout), last_channel=1280, **options)
            efficientnet_b0 = _named(_b, 1.0, 1.0, 0.2)
            efficientnet_b1 = _named(_b, 1.0, 1.1, 0.2)
            efficientnet_b2 = _named(_b, 1.1, 1.2, 0.3)
            efficientnet_b3 = _named(_b, 1.2, 1.4, 0.3)
            efficientnet_b4 = _named(_b, 1.4, 1.8, 0.4)
            efficientnet_b5 = _named(_b, 1.6, 2.2, 0.4, True)
            efficientnet_b6 = _named(_b, 1.8, 2.6, 0.5, True)
            efficientnet_b7 = _named(_b, 2.0, 3.1, 0.5, True)
            efficientnet_v2_s = _named(_v2, [24, 48, 64, 128, 160, 256], [2, 4, 4, 6, 9, 15], 0.2)
            efficientnet_v2_m = _named(_v2, [24, 48, 80, 160, 176, 304, 512], [3, 5, 5, 7, 14, 18, 5], 0.3)
            efficientnet_v2_l = _named(_v2, [32, 64, 96, 192, 224, 384, 640], [4, 7, 7, 10, 19, 25, 7], 0.4)
            """;

    /** {@code regnet.py} */
    static final String REGNET = """
            class SimpleStemIN(Conv2dNormActivation):
                pass
            class BottleneckTransform(nn.Sequential):
                def __init__(self, width, out, stride, norm, act, group_width, se_ratio):
                    unit = partial(Conv2dNormActivation, norm_layer=norm, activation_layer=act)
                    super().__init__()
                    self.a = unit(width, out, kernel_size=1)
                    self.b = unit(out, out, kernel_size=3, stride=stride, groups=out // group_width)
                    if se_ratio:
                        self.se = SqueezeExcitation(out, int(round(se_ratio * width)), activation=act)
                    self.c = Conv2dNormActivation(out, out, kernel_size=1, norm_layer=norm, activation_layer=None)
            class ResBottleneckBlock(nn.Module):
                def __init__(self, width, out, stride, norm, act, group_width, se_ratio):
                    super().__init__()
                    self.proj = None
                    if width != out or stride != 1:
                        self.proj = Conv2dNormActivation(width, out, kernel_size=1, stride=stride, norm_layer=norm, activation_layer=None)
                    self.f = BottleneckTransform(width, out, stride, norm, act, group_width, se_ratio)
                    self.activation = act(inplace=True)
                def forward(self, x):
                    x = (x if self.proj is None else self.proj(x)) + self.f(x)
                    return self.activation(x)
            class AnyStage(nn.Sequential):
                pass
            class RegNet(nn.Module):
                def __init__(self, stages, se_ratio=None, num_classes=1000, stem_width=32, norm_layer=None, activation=None):
                    super().__init__()
                    norm, act = norm_layer or nn.BatchNorm2d, activation or nn.ReLU
                    self.stem = SimpleStemIN(3, stem_width, kernel_size=3, stride=2, norm_layer=norm, activation_layer=act)
                    width = stem_width
                    self.trunk_output = nn.Sequential()
                    for i, (out, count, group_width) in enumerate(stages):
                        stage = AnyStage()
                        for j in range(count):
                            stage.add_module('block%d-%d' % (i + 1, j), ResBottleneckBlock(width, out, 1 if j else 2, norm, act, group_width, se_ratio))
                            width = out
                        self.trunk_output.add_module('block%d' % (i + 1), stage)
                    self.avgpool = nn.AdaptiveAvgPool2d((1, 1))
                    self.fc = nn.Linear(width, num_classes)
                def forward(self, x):
                    x = self.avgpool(self.trunk_output(self.stem(x)))
                    return self.fc(x.flatten(start_dim=1))
            def _regnet(depth, w_0, w_a, w_m, group_width, se_ratio=None, **options):
                stages = []
                for i in range(depth):
                    capacity = round(math.log((i * w_a + w_0) / w_0) / math.log(w_m))
                    width = int(round(w_0 * w_m ** capacity / 8)) * 8
                    if not stages or stages[-1][0] != width:
                        stages.append([width, 0])
                    stages[-1][1] += 1
                stages = [(_make_divisible(width, min(group_width, width)), count, min(group_width, width)) for width, count in stages]
                return RegNet(stages, se_ratio, **options)
            regnet_y_400mf = _named(_regnet, 16, 48, 27.89, 2.09, 8, 0.25)
            regnet_y_800mf = _named(_regnet, 14, 56, 38.84, 2.4, 16, 0.25)
            regnet_y_1_6gf = _named(_regnet, 27, 48, 20.71, 2.65, 24, 0.25)
            regnet_y_3_2gf = _named(_regnet, 21, 80, 42.63, 2.66, 24, 0.25)
            regnet_y_8gf = _named(_regnet, 17, 192, 76.82, 2.19, 56, 0.25)
            regnet_y_16gf = _named(_regnet, 18, 200, 106.23, 2.48, 112, 0.25)
            regnet_y_32gf = _named(_regnet, 20, 232, 115.89, 2.53, 232, 0.25)
            regnet_y_128gf = _named(_regnet, 27, 456, 160.83, 2.52, 264, 0.25)
            regnet_x_400mf = _named(_regnet, 22, 24, 24.48, 2.54, 16)
            regnet_x_800mf = _named(_regnet, 16, 56, 35.73, 2.28, 16)
            regnet_x_1_6gf = _named(_regnet, 18, 80, 34.01, 2.25, 24)
            regnet_x_3_2gf = _named(_regnet, 25, 88, 26.31, 2.25, 48)
            regnet_x_8gf = _named(_regnet, 23, 80, 49.56, 2.88, 120)
            regnet_x_16gf = _named(_regnet, 22, 216, 55.59, 2.1, 128)
            regnet_x_32gf = _named(_regnet, 23, 320, 69.86, 2.0, 168)
            """;

    /** {@code convnext.py} */
    static final String CONVNEXT = """
            class LayerNorm2d(nn.LayerNorm):
                def forward(self, x):
                    return super().forward(x.permute(0, 2, 3, 1)).permute(0, 3, 1, 2)
            class CNBlock(nn.Module):
                def __init__(self, dim, layer_scale, stochastic_depth_prob, norm_layer=None):
                    super().__init__()
                    norm_layer = norm_layer or partial(nn.LayerNorm, eps=1e-6)
                    self.block = nn.Sequential(
                        nn.Conv2d(dim, dim, 7, padding=3, groups=dim), Permute([0, 2, 3, 1]), norm_layer(dim),
                        nn.Linear(dim, 4 * dim), nn.GELU(), nn.Linear(4 * dim, dim), Permute([0, 3, 1, 2]))
                    self.layer_scale = nn.Parameter(torch.ones(dim, 1, 1) * layer_scale)
                    self.stochastic_depth = StochasticDepth(stochastic_depth_prob, 'row')
                def forward(self, input):
                    result = self.stochastic_depth(self.layer_scale * self.block(input))
                    result += input
                    return result
            class ConvNeXt(nn.Module):
                def __init__(self, widths, counts, stochastic_depth_prob=0.0, layer_scale=1e-6, num_classes=1000, block=None, norm_layer=None):
                    super().__init__()
                    block = block or CNBlock
                    norm = norm_layer or partial(LayerNorm2d, eps=1e-6)
                    layers = [Conv2dNormActivation(3, widths[0], kernel_size=4, stride=4, padding=0, norm_layer=norm, activation_layer=None, bias=True)]
                    done = 0
                    for i, (width, count) in enumerate(zip(widths, counts)):
                        if i:
                            layers.append(nn.Sequential(norm(widths[i - 1]), nn.Conv2d(widths[i - 1], width, 2, 2)))
                        stage = []
                        for _ in range(count):
                            stage.append(block(width, layer_scale, stochastic_depth_prob * done / (sum(counts) - 1.0)))
                            done += 1
                        layers.append(nn.Sequential(*stage))
                    self.features = nn.Sequential(*layers)
                    self.avgpool = nn.AdaptiveAvgPool2d(1)
                    self.classifier = nn.Sequential(norm(widths[-1]), nn.Flatten(1), nn.Linear(widths[-1], num_classes))
                def forward(self, x):
                    return self.classifier(self.avgpool(self.features(x)))
            def _convnext(first, third, prob, **options):
                prob = options.pop('stochastic_depth_prob', prob)
                return ConvNeXt([first, 2 * first, 4 * first, 8 * first], [3, 3, third, 3], prob, **options)
            convnext_tiny = _named(_convnext, 96, 9, 0.1)
            convnext_small = _named(_convnext, 96, 27, 0.4)
            convnext_base = _named(_convnext, 128, 27, 0.5)
            convnext_large = _named(_convnext, 192, 27, 0.5)
            """;

    private VisionLaterPrograms() {}
}
