# total 54170
# 8*9+8 = 80; 26*26*8 = 5,408 to 10: 54,090.
import tensorflow as tf
from tensorflow import keras


class Net(keras.Model):
    def __init__(self):
        super(Net, self).__init__()
        self.conv = keras.layers.Conv2D(8, 3, activation='relu')
        self.flatten = keras.layers.Flatten()
        self.dense = keras.layers.Dense(10)

    def call(self, x, training=None):
        return self.dense(self.flatten(self.conv(x)))


model = Net()
model.build((None, 28, 28, 1))
model.summary()
