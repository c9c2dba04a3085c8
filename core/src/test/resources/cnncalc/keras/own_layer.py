# total 115
# A layer of the program's own: 10*7 + 7 = 77 trained, then 7*4+4 = 32, and 6 by hand: 77 + 32 + 6.
import tensorflow as tf
from tensorflow.keras import layers, Model, Input


class Linear(layers.Layer):
    def __init__(self, units, **kwargs):
        super().__init__(**kwargs)
        self.units = units

    def build(self, input_shape):
        self.w = self.add_weight(shape=(input_shape[-1], self.units), initializer='random_normal', trainable=True)
        self.b = self.add_weight(shape=(self.units,), initializer='zeros', trainable=True)

    def call(self, inputs):
        return tf.matmul(inputs, self.w) + self.b


inputs = Input(shape=(10,))
x = Linear(7)(inputs)
x = layers.Dense(4)(x)
x = layers.Dense(1)(x + 1.0)
x = layers.PReLU()(x)
model = Model(inputs, x)
