# total 1498
# input 1,3,32,32
# 3*8*9 + 8 = 224, two blocks of 8*8*9 + 2*8 = 592, and 8*10 + 10 = 90
import argparse
import json
import os
import sys

import torch
from torch import nn
from torchvision.datasets import CIFAR10


class Block(nn.Module):
    def __init__(self, width):
        super().__init__()
        self.body = nn.Sequential(nn.Conv2d(width, width, 3, padding=1, bias=False), nn.BatchNorm2d(width), nn.ReLU())

    def forward(self, x):
        return x + self.body(x)


class Net(nn.Module):
    def __init__(self, classes):
        super().__init__()
        self.stem = nn.Conv2d(3, 8, 3, padding=1)
        self.blocks = nn.Sequential(*[Block(8) for _ in range(2)])
        self.head = nn.Sequential(nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(8, classes))

    def forward(self, x):
        return self.head(self.blocks(self.stem(x)))


def main(args):
    assert os.path.exists(args.folder), "no such folder: {}".format(args.folder)
    with open(os.path.join(args.folder, "names.json")) as file:
        names = json.load(file)
    images = [image for image in os.listdir(args.folder)]
    print(len(images), "pictures", file=sys.stderr)
    assert torch.load("seen.pth")["epoch"] < args.epochs
    net = Net(args.classes)
    net.load_state_dict(torch.load(args.weights))
    for step, (pictures, labels) in enumerate(loader):
        loss = torch.nn.functional.cross_entropy(net(pictures), labels)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--folder", default=os.path.dirname(os.path.abspath(__file__)))
    parser.add_argument("--weights", default="")
    parser.add_argument("--epochs", type=int, default=3)
    parser.add_argument("--classes", type=int, default=10)
    main(parser.parse_args())
