# 784·10 + 10 on the pictures of a set that is known, 2,000 of them at once
# total 7850
import torch
import torch.nn as nn
import torchvision.datasets as dsets

test_data = dsets.MNIST(root="./mnist/", train=False)
test_x = torch.unsqueeze(test_data.test_data, dim=1).type(torch.FloatTensor)[:2000] / 255.0
test_y = test_data.test_labels[:2000]

net = nn.Sequential(nn.Flatten(), nn.Linear(test_x.shape[2] * test_x.shape[3], 10))
output = net(test_x)
print(len(test_data), output.shape)
