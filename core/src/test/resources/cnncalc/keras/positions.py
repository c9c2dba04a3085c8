# 20,000·64 + 600·64 and 64 + 1; the sequence is as long as it is
# total 1318465
import tensorflow as tf
from tensorflow import keras
from tensorflow.keras import layers


class Positions(layers.Layer):
    def __init__(self, length, words, width, **kwargs):
        super().__init__(**kwargs)
        self.tokens = layers.Embedding(input_dim=words, output_dim=width)
        self.places = layers.Embedding(input_dim=length, output_dim=width)

    def call(self, inputs):
        length = tf.shape(inputs)[-1]
        return self.tokens(inputs) + self.places(tf.range(start=0, limit=length, delta=1))


inputs = keras.Input(shape=(None,), dtype="int64")
x = Positions(600, 20000, 64)(inputs)
x = layers.GlobalMaxPooling1D()(x)
model = keras.Model(inputs, layers.Dense(1, activation="sigmoid")(x))
