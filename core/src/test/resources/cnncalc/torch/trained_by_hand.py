# 5·16 + 16 and, behind the activation, 16·2 + 2; trained on numbers that stand in the text
# total 130
import numpy as np
import torch
import torch.nn as nn
import torch.optim as optim

x_train = torch.FloatTensor([[1, 2, 1, 3, 0], [2, 1, 3, 2, 1], [3, 1, 3, 4, 1]])
y_train = torch.LongTensor([1, 0, 1])


class Classifier(nn.Module):
    def __init__(self):
        super().__init__()
        self.hidden = nn.Linear(5, 16)
        self.out = nn.Linear(16, 2)

    def forward(self, x):
        return self.out(torch.relu(self.hidden(x)))


model = Classifier()
optimizer = optim.SGD(model.parameters(), lr=0.1)
names = ["no", "yes"]

for epoch in range(1000000):
    prediction = model(x_train)
    cost = nn.functional.cross_entropy(prediction, y_train)
    nn.CrossEntropyLoss(label_smoothing=0.1)(prediction, y_train)
    optimizer.zero_grad()
    cost.backward()
    optimizer.step()
    found = prediction.argmax(dim=1)
    if epoch % 100 == 0:
        print("Epoch {:4d} Cost: {:.6f} {}".format(epoch, cost.item(), names[found[0]]))

criterion = nn.NLLLoss()
for epoch in range(1000000):
    loss = criterion(model(x_train), y_train)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()

loaded = np.loadtxt("data.csv")
model(torch.FloatTensor(loaded))
