package cnncalc.torch;

/**
 * The first networks of {@code torchvision.models} as programs of our own, after their papers, with the names of
 * torchvision 0.28 for their modules.
 */
final class VisionPrograms {

    /** What all of them share: {@code _utils.py}, and how a name becomes a network. */
    static final String SHARED = """
            import math
            from functools import partial
            class _Network(nn.Module):
                def _forward_impl(self, x):
                    return self.classifier(torch.flatten(self.avgpool(self.features(x)), 1))
                def forward(self, x):
                    return self._forward_impl(x)
            def _make_divisible(v, divisor=8):
                new = max(divisor, int(v + divisor / 2) // divisor * divisor)
                return new + divisor if new < 0.9 * v else new
            def _named(build, *given, **named):
                def make(*old, weights=None, progress=True, pretrained=None, **options):
                    return build(*given, **{**named, **options})
                return make
            """;

    /** {@code alexnet.py} */
    static final String ALEXNET = """
            class AlexNet(_Network):
                def __init__(self, num_classes=1000, dropout=0.5):
                    super().__init__()
                    layers, width = [], 3
                    for out, kernel, stride, padding in [(64, 11, 4, 2), (192, 5, 1, 2), (384, 3, 1, 1), (256, 3, 1, 1), (256, 3, 1, 1)]:
                        layers += [nn.Conv2d(width, out, kernel, stride, padding), nn.ReLU(True)]
                        if len(layers) not in (8, 10):
                            layers.append(nn.MaxPool2d(3, 2))
                        width = out
                    self.features = nn.Sequential(*layers)
                    self.avgpool = nn.AdaptiveAvgPool2d((6, 6))
                    self.classifier = nn.Sequential(
                        nn.Dropout(dropout), nn.Linear(9216, 4096), nn.ReLU(True),
                        nn.Dropout(dropout), nn.Linear(4096, 4096), nn.ReLU(True), nn.Linear(4096, num_classes))
            alexnet = _named(AlexNet)
            """;

    /** {@code vgg.py} */
    static final String VGG = """
            class VGG(_Network):
                def __init__(self, features, num_classes=1000, init_weights=True, dropout=0.5):
                    super().__init__()
                    self.features = features
                    self.avgpool = nn.AdaptiveAvgPool2d((7, 7))
                    self.classifier = nn.Sequential(
                        nn.Linear(25088, 4096), nn.ReLU(True), nn.Dropout(dropout),
                        nn.Linear(4096, 4096), nn.ReLU(True), nn.Dropout(dropout), nn.Linear(4096, num_classes))
            def make_layers(cfg, batch_norm=False):
                layers, width = [], 3
                for v in cfg:
                    if v == 'M':
                        layers.append(nn.MaxPool2d(2, 2))
                    else:
                        norm = [nn.BatchNorm2d(v)] if batch_norm else []
                        layers += [nn.Conv2d(width, v, 3, padding=1)] + norm + [nn.ReLU(True)]
                        width = v
                return nn.Sequential(*layers)
            def _vgg(counts, batch_norm, **options):
                plan = []
                for count, width in zip(counts, [64, 128, 256, 512, 512]):
                    plan += [width] * count + ['M']
                return VGG(make_layers(plan, batch_norm), **options)
            vgg11 = _named(_vgg, [1, 1, 2, 2, 2], False)
            vgg13 = _named(_vgg, [2, 2, 2, 2, 2], False)
            vgg16 = _named(_vgg, [2, 2, 3, 3, 3], False)
            vgg19 = _named(_vgg, [2, 2, 4, 4, 4], False)
            vgg11_bn = _named(_vgg, [1, 1, 2, 2, 2], True)
            vgg13_bn = _named(_vgg, [2, 2, 2, 2, 2], True)
            vgg16_bn = _named(_vgg, [2, 2, 3, 3, 3], True)
            vgg19_bn = _named(_vgg, [2, 2, 4, 4, 4], True)
            """;

    /** {@code squeezenet.py} */
    static final String SQUEEZENET = """
            class Fire(nn.Module):
                def __init__(self, inplanes, squeeze_planes, expand1x1_planes, expand3x3_planes):
                    super().__init__()
                    self.squeeze = nn.Conv2d(inplanes, squeeze_planes, 1)
                    self.squeeze_activation = nn.ReLU(True)
                    self.expand1x1 = nn.Conv2d(squeeze_planes, expand1x1_planes, 1)
                    self.expand1x1_activation = nn.ReLU(True)
                    self.expand3x3 = nn.Conv2d(squeeze_planes, expand3x3_planes, 3, padding=1)
                    self.expand3x3_activation = nn.ReLU(True)
                def forward(self, x):
                    x = self.squeeze_activation(self.squeeze(x))
                    return torch.cat([self.expand1x1_activation(self.expand1x1(x)), self.expand3x3_activation(self.expand3x3(x))], 1)
            class SqueezeNet(nn.Module):
                def __init__(self, version='1_0', num_classes=1000, dropout=0.5):
                    super().__init__()
                    self.num_classes = num_classes
                    first = version == '1_0'
                    width = 96 if first else 64
                    layers = [nn.Conv2d(3, width, 7 if first else 3, 2), nn.ReLU(True)]
                    pools = [0, 3, 7] if first else [0, 2, 4]
                    for i, (squeeze, out) in enumerate([(16, 64), (16, 64), (32, 128), (32, 128), (48, 192), (48, 192), (64, 256), (64, 256)]):
                        if i in pools:
                            layers.append(nn.MaxPool2d(3, 2, ceil_mode=True))
                        layers.append(Fire(width, squeeze, out, out))
                        width = 2 * out
                    self.features = nn.Sequential(*layers)
                    self.classifier = nn.Sequential(nn.Dropout(dropout), nn.Conv2d(512, num_classes, 1), nn.ReLU(True), nn.AdaptiveAvgPool2d((1, 1)))
                def forward(self, x):
                    return torch.flatten(self.classifier(self.features(x)), 1)
            squeezenet1_0 = _named(SqueezeNet, '1_0')
            squeezenet1_1 = _named(SqueezeNet, '1_1')
            """;

    /** {@code resnet.py} */
    static final String RESNET = """
            def conv3x3(in_planes, out_planes, stride=1, groups=1, dilation=1):
                return nn.Conv2d(in_planes, out_planes, 3, stride, dilation, dilation, groups, False)
            def conv1x1(in_planes, out_planes, stride=1):
                return nn.Conv2d(in_planes, out_planes, 1, stride, bias=False)
            class BasicBlock(nn.Module):
                expansion = 1
                def __init__(self, inplanes, planes, stride=1, downsample=None, groups=1, base_width=64, dilation=1, norm_layer=None):
                    super().__init__()
                    norm_layer = norm_layer or nn.BatchNorm2d
                    self.conv1 = conv3x3(inplanes, planes, stride)
                    self.bn1 = norm_layer(planes)
                    self.relu = nn.ReLU(True)
                    self.conv2 = conv3x3(planes, planes)
                    self.bn2 = norm_layer(planes)
                    self.downsample = downsample
                    self.stride = stride
                def forward(self, x):
                    out = self.relu(self.bn1(self.conv1(x)))
                    out = self.bn2(self.conv2(out))
                    if self.downsample is not None:
                        x = self.downsample(x)
                    out += x
                    return self.relu(out)
            class Bottleneck(nn.Module):
                expansion = 4
                def __init__(self, inplanes, planes, stride=1, downsample=None, groups=1, base_width=64, dilation=1, norm_layer=None):
                    super().__init__()
                    norm_layer = norm_layer or nn.BatchNorm2d
                    width = int(planes * (base_width / 64.0)) * groups
                    self.conv1 = conv1x1(inplanes, width)
                    self.bn1 = norm_layer(width)
                    self.conv2 = conv3x3(width, width, stride, groups, dilation)
                    self.bn2 = norm_layer(width)
                    self.conv3 = conv1x1(width, planes * self.expansion)
                    self.bn3 = norm_layer(planes * self.expansion)
                    self.relu = nn.ReLU(True)
                    self.downsample = downsample
                    self.stride = stride
                def forward(self, x):
                    out = self.relu(self.bn1(self.conv1(x)))
                    out = self.relu(self.bn2(self.conv2(out)))
                    out = self.bn3(self.conv3(out))
                    if self.downsample is not None:
                        x = self.downsample(x)
                    out += x
                    return self.relu(out)
            class ResNet(nn.Module):
                def __init__(self, block, layers, num_classes=1000, zero_init_residual=False, groups=1, width_per_group=64,
                             replace_stride_with_dilation=None, norm_layer=None):
                    super().__init__()
                    self._norm_layer = norm_layer or nn.BatchNorm2d
                    self.inplanes = 64
                    self.dilation = 1
                    dilate = replace_stride_with_dilation or [False, False, False]
                    self.groups = groups
                    self.base_width = width_per_group
                    self.conv1 = nn.Conv2d(3, 64, 7, 2, 3, bias=False)
                    self.bn1 = self._norm_layer(64)
                    self.relu = nn.ReLU(True)
                    self.maxpool = nn.MaxPool2d(3, 2, 1)
                    self.layer1 = self._make_layer(block, 64, layers[0])
                    self.layer2 = self._make_layer(block, 128, layers[1], 2, dilate[0])
                    self.layer3 = self._make_layer(block, 256, layers[2], 2, dilate[1])
                    self.layer4 = self._make_layer(block, 512, layers[3], 2, dilate[2])
                    self.avgpool = nn.AdaptiveAvgPool2d((1, 1))
                    self.fc = nn.Linear(512 * block.expansion, num_classes)
                def _make_layer(self, block, planes, blocks, stride=1, dilate=False):
                    norm, out, downsample, before = self._norm_layer, planes * block.expansion, None, self.dilation
                    if dilate:
                        self.dilation *= stride
                        stride = 1
                    if stride != 1 or self.inplanes != out:
                        downsample = nn.Sequential(conv1x1(self.inplanes, out, stride), norm(out))
                    layers = [block(self.inplanes, planes, stride, downsample, self.groups, self.base_width, before, norm)]
                    self.inplanes = out
                    for _ in range(1, blocks):
                        layers.append(block(out, planes, 1, None, self.groups, self.base_width, self.dilation, norm))
                    return nn.Sequential(*layers)
                def _forward_impl(self, x):
                    x = self.maxpool(self.relu(self.bn1(self.conv1(x))))
                    x = self.layer4(self.layer3(self.layer2(self.layer1(x))))
                    return self.fc(torch.flatten(self.avgpool(x), 1))
                def forward(self, x):
                    return self._forward_impl(x)
            resnet18 = _named(ResNet, BasicBlock, [2, 2, 2, 2])
            resnet34 = _named(ResNet, BasicBlock, [3, 4, 6, 3])
            resnet50 = _named(ResNet, Bottleneck, [3, 4, 6, 3])
            resnet101 = _named(ResNet, Bottleneck, [3, 4, 23, 3])
            resnet152 = _named(ResNet, Bottleneck, [3, 8, 36, 3])
            resnext50_32x4d = _named(ResNet, Bottleneck, [3, 4, 6, 3], groups=32, width_per_group=4)
            resnext101_32x8d = _named(ResNet, Bottleneck, [3, 4, 23, 3], groups=32, width_per_group=8)
            resnext101_64x4d = _named(ResNet, Bottleneck, [3, 4, 23, 3], groups=64, width_per_group=4)
            wide_resnet50_2 = _named(ResNet, Bottleneck, [3, 4, 6, 3], width_per_group=128)
            wide_resnet101_2 = _named(ResNet, Bottleneck, [3, 4, 23, 3], width_per_group=128)
            """;

    /** {@code densenet.py} */
    static final String DENSENET = """
            class _DenseLayer(nn.Module):
                def __init__(self, num_input_features, growth_rate, bn_size, drop_rate, memory_efficient=False):
                    super().__init__()
                    self.norm1 = nn.BatchNorm2d(num_input_features)
                    self.relu1 = nn.ReLU(True)
                    self.conv1 = nn.Conv2d(num_input_features, bn_size * growth_rate, 1, bias=False)
                    self.norm2 = nn.BatchNorm2d(bn_size * growth_rate)
                    self.relu2 = nn.ReLU(True)
                    self.conv2 = nn.Conv2d(bn_size * growth_rate, growth_rate, 3, padding=1, bias=False)
                    self.drop_rate = drop_rate
                def forward(self, inputs):
                    inputs = inputs if isinstance(inputs, list) else [inputs]
                    x = self.conv1(self.relu1(self.norm1(torch.cat(inputs, 1))))
                    x = self.conv2(self.relu2(self.norm2(x)))
                    return F.dropout(x, p=self.drop_rate) if self.drop_rate > 0 else x
            class _DenseBlock(nn.ModuleDict):
                def __init__(self, num_layers, num_input_features, bn_size, growth_rate, drop_rate, memory_efficient=False):
                    super().__init__()
                    for i in range(num_layers):
                        self.add_module('denselayer%d' % (i + 1), _DenseLayer(num_input_features + i * growth_rate, growth_rate, bn_size, drop_rate))
                def forward(self, init_features):
                    features = [init_features]
                    for name, layer in self.items():
                        features.append(layer(features))
                    return torch.cat(features, 1)
            class _Transition(nn.Sequential):
                def __init__(self, num_input_features, num_output_features):
                    super().__init__()
                    self.norm = nn.BatchNorm2d(num_input_features)
                    self.relu = nn.ReLU(True)
                    self.conv = nn.Conv2d(num_input_features, num_output_features, 1, bias=False)
                    self.pool = nn.AvgPool2d(2, 2)
            class DenseNet(nn.Module):
                def __init__(self, growth_rate=32, block_config=(6, 12, 24, 16), num_init_features=64, bn_size=4, drop_rate=0,
                             num_classes=1000, memory_efficient=False):
                    super().__init__()
                    width = num_init_features
                    self.features = nn.Sequential()
                    self.features.add_module('conv0', nn.Conv2d(3, width, 7, 2, 3, bias=False))
                    self.features.add_module('norm0', nn.BatchNorm2d(width))
                    self.features.add_module('relu0', nn.ReLU(True))
                    self.features.add_module('pool0', nn.MaxPool2d(3, 2, 1))
                    for i, count in enumerate(block_config):
                        self.features.add_module('denseblock%d' % (i + 1), _DenseBlock(count, width, bn_size, growth_rate, drop_rate))
                        width += count * growth_rate
                        if i != len(block_config) - 1:
                            self.features.add_module('transition%d' % (i + 1), _Transition(width, width // 2))
                            width //= 2
                    self.features.add_module('norm5', nn.BatchNorm2d(width))
                    self.classifier = nn.Linear(width, num_classes)
                def forward(self, x):
                    x = F.relu(self.features(x), inplace=True)
                    return self.classifier(torch.flatten(F.adaptive_avg_pool2d(x, (1, 1)), 1))
            densenet121 = _named(DenseNet, 32, (6, 12, 24, 16), 64)
            densenet161 = _named(DenseNet, 48, (6, 12, 36, 24), 96)
            densenet169 = _named(DenseNet, 32, (6, 12, 32, 32), 64)
            densenet201 = _named(DenseNet, 32, (6, 12, 48, 32), 64)
            """;

    private VisionPrograms() {}
}
