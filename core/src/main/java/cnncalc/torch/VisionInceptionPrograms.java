package cnncalc.torch;

/**
 * GoogLeNet and Inception v3 of {@code torchvision.models} as programs of our own, after their papers, with the names of
 * torchvision 0.28 for their modules.
 */
final class VisionInceptionPrograms {

    /** What {@code inception.py} and {@code googlenet.py} share. */
    static final String BASIC = """
            class BasicConv2d(nn.Module):
                def __init__(self, in_channels, out_channels, **options):
                    super().__init__()
                    self.conv = nn.Conv2d(in_channels, out_channels, bias=False, **options)
                    self.bn = nn.BatchNorm2d(out_channels, eps=0.001)
                def forward(self, x):
                    return F.relu(self.bn(self.conv(x)), inplace=True)
            def _unit(width, out, kernel=1, stride=1):
                padding = 0 if stride > 1 else (kernel[0] // 2, kernel[1] // 2) if isinstance(kernel, tuple) else kernel // 2
                return BasicConv2d(width, out, kernel_size=kernel, stride=stride, padding=padding)
            class _Transformed(nn.Module):
                def _transform_input(self, x):
                    if self.transform_input:
                        parts = [torch.unsqueeze(x[:, i], 1) * (s / 0.5) + (m - 0.5) / 0.5 for i, s, m in [(0, 0.229, 0.485), (1, 0.224, 0.456), (2, 0.225, 0.406)]]
                        x = torch.cat(parts, 1)
                    return x
            """;

    /** {@code inception.py} */
    static final String INCEPTION = """
            class _Mixed(nn.Module):
                def __init__(self, width, **units):
                    super().__init__()
                    for name, unit in units.items():
                        setattr(self, name, _unit(*unit))
                def _path(self, x, *names):
                    for name in names:
                        x = getattr(self, name)(x)
                    return x
                def forward(self, x):
                    return torch.cat(self._forward(x), 1)
                def _pooled(self, x):
                    return self.branch_pool(F.avg_pool2d(x, kernel_size=3, stride=1, padding=1))
            class InceptionA(_Mixed):
                def __init__(self, in_channels, pool_features):
                    n = in_channels
                    super().__init__(n, branch1x1=(n, 64), branch5x5_1=(n, 48), branch5x5_2=(48, 64, 5), branch3x3dbl_1=(n, 64),
                                     branch3x3dbl_2=(64, 96, 3), branch3x3dbl_3=(96, 96, 3), branch_pool=(n, pool_features))
                def _forward(self, x):
                    return [self.branch1x1(x), self._path(x, 'branch5x5_1', 'branch5x5_2'),
                            self._path(x, 'branch3x3dbl_1', 'branch3x3dbl_2', 'branch3x3dbl_3'), self._pooled(x)]
            class InceptionB(_Mixed):
                def __init__(self, in_channels):
                    n = in_channels
                    super().__init__(n, branch3x3=(n, 384, 3, 2), branch3x3dbl_1=(n, 64), branch3x3dbl_2=(64, 96, 3), branch3x3dbl_3=(96, 96, 3, 2))
                def _forward(self, x):
                    return [self.branch3x3(x), self._path(x, 'branch3x3dbl_1', 'branch3x3dbl_2', 'branch3x3dbl_3'), F.max_pool2d(x, kernel_size=3, stride=2)]
            class InceptionC(_Mixed):
                def __init__(self, in_channels, channels_7x7):
                    n, c = in_channels, channels_7x7
                    super().__init__(n, branch1x1=(n, 192), branch7x7_1=(n, c), branch7x7_2=(c, c, (1, 7)), branch7x7_3=(c, 192, (7, 1)),
                                     branch7x7dbl_1=(n, c), branch7x7dbl_2=(c, c, (7, 1)), branch7x7dbl_3=(c, c, (1, 7)),
                                     branch7x7dbl_4=(c, c, (7, 1)), branch7x7dbl_5=(c, 192, (1, 7)), branch_pool=(n, 192))
                def _forward(self, x):
                    return [self.branch1x1(x), self._path(x, *['branch7x7_%d' % i for i in (1, 2, 3)]),
                            self._path(x, *['branch7x7dbl_%d' % i for i in (1, 2, 3, 4, 5)]), self._pooled(x)]
            class InceptionD(_Mixed):
                def __init__(self, in_channels):
                    n = in_channels
                    super().__init__(n, branch3x3_1=(n, 192), branch3x3_2=(192, 320, 3, 2), branch7x7x3_1=(n, 192),
                                     branch7x7x3_2=(192, 192, (1, 7)), branch7x7x3_3=(192, 192, (7, 1)), branch7x7x3_4=(192, 192, 3, 2))
                def _forward(self, x):
                    return [self._path(x, 'branch3x3_1', 'branch3x3_2'), self._path(x, *['branch7x7x3_%d' % i for i in (1, 2, 3, 4)]),
                            F.max_pool2d(x, kernel_size=3, stride=2)]
            class InceptionE(_Mixed):
                def __init__(self, in_channels):
                    n = in_channels
                    super().__init__(n, branch1x1=(n, 320), branch3x3_1=(n, 384), branch3x3_2a=(384, 384, (1, 3)), branch3x3_2b=(384, 384, (3, 1)),
                                     branch3x3dbl_1=(n, 448), branch3x3dbl_2=(448, 384, 3), branch3x3dbl_3a=(384, 384, (1, 3)),
                                     branch3x3dbl_3b=(384, 384, (3, 1)), branch_pool=(n, 192))
                def _forward(self, x):
                    one, three = self.branch1x1(x), self.branch3x3_1(x)
                    three = torch.cat([self.branch3x3_2a(three), self.branch3x3_2b(three)], 1)
                    deep = self.branch3x3dbl_2(self.branch3x3dbl_1(x))
                    deep = torch.cat([self.branch3x3dbl_3a(deep), self.branch3x3dbl_3b(deep)], 1)
                    return [one, three, deep, self._pooled(x)]
            class InceptionAux(nn.Module):
                def __init__(self, in_channels, num_classes):
                    super().__init__()
                    self.conv0 = _unit(in_channels, 128)
                    self.conv1 = BasicConv2d(128, 768, kernel_size=5)
                    self.fc = nn.Linear(768, num_classes)
                def forward(self, x):
                    x = self.conv1(self.conv0(F.avg_pool2d(x, kernel_size=5, stride=3)))
                    return self.fc(torch.flatten(F.adaptive_avg_pool2d(x, (1, 1)), 1))
            class Inception3(_Transformed):
                def __init__(self, num_classes=1000, aux_logits=True, transform_input=False, inception_blocks=None, init_weights=None, dropout=0.5):
                    super().__init__()
                    self.aux_logits = aux_logits
                    self.transform_input = transform_input
                    self.Conv2d_1a_3x3 = _unit(3, 32, 3, 2)
                    self.Conv2d_2a_3x3 = BasicConv2d(32, 32, kernel_size=3)
                    self.Conv2d_2b_3x3 = _unit(32, 64, 3)
                    self.maxpool1 = nn.MaxPool2d(3, 2)
                    self.Conv2d_3b_1x1 = _unit(64, 80)
                    self.Conv2d_4a_3x3 = BasicConv2d(80, 192, kernel_size=3)
                    self.maxpool2 = nn.MaxPool2d(3, 2)
                    self.Mixed_5b = InceptionA(192, 32)
                    self.Mixed_5c = InceptionA(256, 64)
                    self.Mixed_5d = InceptionA(288, 64)
                    self.Mixed_6a = InceptionB(288)
                    self.Mixed_6b = InceptionC(768, 128)
                    self.Mixed_6c = InceptionC(768, 160)
                    self.Mixed_6d = InceptionC(768, 160)
                    self.Mixed_6e = InceptionC(768, 192)
                    self.AuxLogits = InceptionAux(768, num_classes) if aux_logits else None
                    self.Mixed_7a = InceptionD(768)
                    self.Mixed_7b = InceptionE(1280)
                    self.Mixed_7c = InceptionE(2048)
                    self.avgpool = nn.AdaptiveAvgPool2d((1, 1))
                    self.dropout = nn.Dropout(dropout)
                    self.fc = nn.Linear(2048, num_classes)
                def forward(self, x):
                    x = self.Conv2d_2b_3x3(self.Conv2d_2a_3x3(self.Conv2d_1a_3x3(self._transform_input(x))))
                    x = self.maxpool2(self.Conv2d_4a_3x3(self.Conv2d_3b_1x1(self.maxpool1(x))))
                    x = self.Mixed_6a(self.Mixed_5d(self.Mixed_5c(self.Mixed_5b(x))))
                    x = self.Mixed_6e(self.Mixed_6d(self.Mixed_6c(self.Mixed_6b(x))))
                    x = self.Mixed_7c(self.Mixed_7b(self.Mixed_7a(x)))
                    return self.fc(torch.flatten(self.dropout(self.avgpool(x)), 1))
            def inception_v3(*old, weights=None, progress=True, pretrained=None, aux_logits=True, **options):
                if weights or pretrained or old:
                    options.setdefault('transform_input', True)
                return Inception3(aux_logits=aux_logits, **options)
            """;

    /** {@code googlenet.py} */
    static final String GOOGLENET = """
            class Inception(nn.Module):
                def __init__(self, in_channels, ch1x1, ch3x3red, ch3x3, ch5x5red, ch5x5, pool_proj):
                    super().__init__()
                    self.branch1 = _unit(in_channels, ch1x1)
                    self.branch2 = nn.Sequential(_unit(in_channels, ch3x3red), _unit(ch3x3red, ch3x3, 3))
                    self.branch3 = nn.Sequential(_unit(in_channels, ch5x5red), _unit(ch5x5red, ch5x5, 3))
                    self.branch4 = nn.Sequential(nn.MaxPool2d(3, 1, 1, ceil_mode=True), _unit(in_channels, pool_proj))
                def forward(self, x):
                    return torch.cat([self.branch1(x), self.branch2(x), self.branch3(x), self.branch4(x)], 1)
            class InceptionAux(nn.Module):
                def __init__(self, in_channels, num_classes, dropout=0.7):
                    super().__init__()
                    self.conv = _unit(in_channels, 128)
                    self.fc1 = nn.Linear(2048, 1024)
                    self.fc2 = nn.Linear(1024, num_classes)
                    self.dropout = nn.Dropout(dropout)
                def forward(self, x):
                    x = torch.flatten(self.conv(F.adaptive_avg_pool2d(x, (4, 4))), 1)
                    return self.fc2(self.dropout(F.relu(self.fc1(x), inplace=True)))
            class GoogLeNet(_Transformed):
                def __init__(self, num_classes=1000, aux_logits=True, transform_input=False, init_weights=None, blocks=None, dropout=0.2,
                             dropout_aux=0.7):
                    super().__init__()
                    self.aux_logits = aux_logits
                    self.transform_input = transform_input
                    self.conv1 = BasicConv2d(3, 64, kernel_size=7, stride=2, padding=3)
                    self.maxpool1 = nn.MaxPool2d(3, 2, ceil_mode=True)
                    self.conv2 = _unit(64, 64)
                    self.conv3 = _unit(64, 192, 3)
                    self.maxpool2 = nn.MaxPool2d(3, 2, ceil_mode=True)
                    self.inception3a = Inception(192, 64, 96, 128, 16, 32, 32)
                    self.inception3b = Inception(256, 128, 128, 192, 32, 96, 64)
                    self.maxpool3 = nn.MaxPool2d(3, 2, ceil_mode=True)
                    self.inception4a = Inception(480, 192, 96, 208, 16, 48, 64)
                    self.inception4b = Inception(512, 160, 112, 224, 24, 64, 64)
                    self.inception4c = Inception(512, 128, 128, 256, 24, 64, 64)
                    self.inception4d = Inception(512, 112, 144, 288, 32, 64, 64)
                    self.inception4e = Inception(528, 256, 160, 320, 32, 128, 128)
                    self.maxpool4 = nn.MaxPool2d(2, 2, ceil_mode=True)
                    self.inception5a = Inception(832, 256, 160, 320, 32, 128, 128)
                    self.inception5b = Inception(832, 384, 192, 384, 48, 128, 128)
                    self.aux1 = InceptionAux(512, num_classes, dropout_aux) if aux_logits else None
                    self.aux2 = InceptionAux(528, num_classes, dropout_aux) if aux_logits else None
                    self.avgpool = nn.AdaptiveAvgPool2d((1, 1))
                    self.dropout = nn.Dropout(dropout)
                    self.fc = nn.Linear(1024, num_classes)
                def forward(self, x):
                    x = self.maxpool1(self.conv1(self._transform_input(x)))
                    x = self.maxpool2(self.conv3(self.conv2(x)))
                    x = self.maxpool3(self.inception3b(self.inception3a(x)))
                    x = self.inception4c(self.inception4b(self.inception4a(x)))
                    x = self.maxpool4(self.inception4e(self.inception4d(x)))
                    x = self.avgpool(self.inception5b(self.inception5a(x)))
                    return self.fc(self.dropout(torch.flatten(x, 1)))
            def googlenet(*old, weights=None, progress=True, pretrained=None, aux_logits=None, **options):
                trained = bool(weights or pretrained or old)
                if trained:
                    options.setdefault('transform_input', True)
                return GoogLeNet(aux_logits=not trained if aux_logits is None else aux_logits, **options)
            """;

    private VisionInceptionPrograms() {}
}
