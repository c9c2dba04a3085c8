# total 11689512
# macs 1814073344
# input 1,3,224,224
import torch
from torch import nn


def conv3x3(inp, out, stride=1):
    return nn.Conv2d(inp, out, kernel_size=3, stride=stride, padding=1, bias=False)


class Basic(nn.Module):
    expansion = 1

    def __init__(self, inp, width, stride=1, shortcut=None):
        super().__init__()
        self.conv1, self.bn1 = conv3x3(inp, width, stride), nn.BatchNorm2d(width)
        self.conv2, self.bn2 = conv3x3(width, width), nn.BatchNorm2d(width)
        self.relu = nn.ReLU(inplace=True)
        self.shortcut = shortcut

    def forward(self, x):
        same = x if self.shortcut is None else self.shortcut(x)
        out = self.relu(self.bn1(self.conv1(x)))
        out = self.bn2(self.conv2(out))
        out += same
        return self.relu(out)


class Residual(nn.Module):
    def __init__(self, block, blocks, classes=1000):
        super().__init__()
        self.width = 64
        self.stem = nn.Sequential(nn.Conv2d(3, 64, 7, 2, 3, bias=False), nn.BatchNorm2d(64), nn.ReLU(True),
                                  nn.MaxPool2d(3, 2, 1))
        self.stages = nn.ModuleList([self._stage(block, 64 * 2 ** i, n, 1 if i == 0 else 2)
                                     for i, n in enumerate(blocks)])
        self.pool = nn.AdaptiveAvgPool2d((1, 1))
        self.fc = nn.Linear(512 * block.expansion, classes)
        for m in self.modules():
            if isinstance(m, nn.Conv2d):
                nn.init.kaiming_normal_(m.weight, mode='fan_out', nonlinearity='relu')
            elif isinstance(m, nn.BatchNorm2d):
                m.weight.data.fill_(1)
                m.bias.data.zero_()

    def _stage(self, block, width, count, stride):
        shortcut = None
        if stride != 1 or self.width != width * block.expansion:
            shortcut = nn.Sequential(nn.Conv2d(self.width, width * block.expansion, 1, stride, bias=False),
                                     nn.BatchNorm2d(width * block.expansion))
        layers = [block(self.width, width, stride, shortcut)]
        self.width = width * block.expansion
        for _ in range(1, count):
            layers.append(block(self.width, width))
        return nn.Sequential(*layers)

    def forward(self, x):
        x = self.stem(x)
        for stage in self.stages:
            x = stage(x)
        x = self.pool(x)
        return self.fc(x.view(x.size(0), -1))


def residual18(**options):
    return Residual(Basic, [2, 2, 2, 2], **options)
