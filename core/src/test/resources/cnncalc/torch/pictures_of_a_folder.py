# 3·25·6 + 6, 6·25·16 + 16 and 16·13·29·2 + 2: (64 - 4)/2 = 30, (30 - 4)/2 = 13; (128 - 4)/2 = 62, (62 - 4)/2 = 29
# total 14938
# input 1,3,64,128
import torch.nn as nn
import torchvision
from torch.utils.data import DataLoader
from torchvision import transforms

trans = transforms.Compose([transforms.Resize((64, 128)), transforms.ToTensor()])
pictures = torchvision.datasets.ImageFolder(root="./pictures", transform=trans)
loader = DataLoader(dataset=pictures, batch_size=8, shuffle=True)


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.layers = nn.Sequential(
            nn.Conv2d(3, 6, 5), nn.ReLU(), nn.MaxPool2d(2), nn.Conv2d(6, 16, 5), nn.ReLU(), nn.MaxPool2d(2)
        )
        self.out = nn.Linear(16 * 13 * 29, 2)

    def forward(self, x):
        x = self.layers(x)
        return self.out(x.view(x.shape[0], -1))


net = Net()
for images, labels in loader:
    print(net(images).shape)
