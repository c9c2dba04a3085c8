# total 61706
from keras import models, layers
net = models.Sequential(name='lenet')
net.add(layers.Conv2D(6, 5, activation='tanh', input_shape=(32, 32, 1)))
net.add(layers.AveragePooling2D())
net.add(layers.Conv2D(16, 5, activation='tanh'))
net.add(layers.AveragePooling2D())
for units in (120, 84):
    if units == 120:
        net.add(layers.Flatten())
    net.add(layers.Dense(units, activation='tanh'))
net.add(layers.Dense(10, activation='softmax'))
