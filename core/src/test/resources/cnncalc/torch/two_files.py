# total 3090
# 8·3·9 + 8 and 16·8·9 + 16 in the down path, 8·16·4 + 8 transposed, 8·16·9 + 8 behind the joint, 2·8 + 2
import torch
import torch.nn as nn


class Twice(nn.Sequential):
    def __init__(self, before, after):
        super().__init__(nn.Conv2d(before, after, 3, padding=1), nn.ReLU(inplace=True))


class Raise(nn.Module):
    def __init__(self, before, after):
        super().__init__()
        self.up = nn.ConvTranspose2d(before, before // 2, kernel_size=2, stride=2)
        self.conv = Twice(before, after)

    def forward(self, low, skip):
        low = self.up(low)
        return self.conv(torch.cat([skip, low], dim=1))


""" the file that uses the parts """

from .parts import *
from .parts import Twice


class SmallNet(nn.Module):
    def __init__(self, n_channels, n_classes):
        super(SmallNet, self).__init__()
        self.n_channels = n_channels
        self.inc = Twice(n_channels, 8)
        self.down = nn.Sequential(nn.MaxPool2d(2), Twice(8, 16))
        self.up = Raise(16, 8)
        self.outc = nn.Conv2d(8, n_classes, 1)

    def forward(self, x):
        first = self.inc(x)
        return self.outc(self.up(self.down(first), first))


if __name__ == '__main__':
    net = SmallNet(n_channels=3, n_classes=2)
    print(net(torch.rand(1, 3, 32, 32)).shape)
