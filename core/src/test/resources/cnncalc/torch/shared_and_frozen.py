# total 520
# trainable 300
# One layer used twice counts once; what is frozen is not trained; what is never called counts all the same.
# fc 10*10+10 = 110, out 10*10+10 = 110, spare 14*20+20 = 300: 520; fc and out are frozen.
import torch
from torch import nn


class Shared(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(10, 10)
        self.out = nn.Linear(10, 10)
        self.spare = nn.Linear(14, 20)
        for p in self.fc.parameters():
            p.requires_grad = False
        self.out.requires_grad_(False)

    def forward(self, x):
        return self.out(self.fc(torch.tanh(self.fc(x))))


model = Shared()
