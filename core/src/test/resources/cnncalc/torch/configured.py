# total 138357544
# macs 15470264320
import torch.nn as nn
from collections import OrderedDict

cfg = {'D': [64, 64, 'M', 128, 128, 'M', 256, 256, 256, 'M', 512, 512, 512, 'M', 512, 512, 512, 'M']}


class Net(nn.Module):
    def __init__(self, name):
        super(Net, self).__init__()
        self.features = self.make(cfg[name])
        self.classifier = nn.Sequential(OrderedDict([
            ('fc6', nn.Linear(512 * 7 * 7, 4096)), ('relu6', nn.ReLU(True)), ('drop6', nn.Dropout()),
            ('fc7', nn.Linear(4096, 4096)), ('relu7', nn.ReLU(True)), ('drop7', nn.Dropout()),
            ('fc8', nn.Linear(4096, 1000))]))

    def forward(self, x):
        x = self.features(x)
        return self.classifier(x.reshape(-1, 512 * 7 * 7))

    @staticmethod
    def make(plan):
        layers, channels = [], 3
        for v in plan:
            layers += [nn.MaxPool2d(2, 2)] if v == 'M' else [nn.Conv2d(channels, v, 3, padding=1), nn.ReLU(inplace=True)]
            channels = channels if v == 'M' else v
        return nn.Sequential(*layers)


def test():
    net = Net('D')
    y = net(torch.randn(1, 3, 224, 224))
    print(y.size())
