# total 12842
# 108·32 + 32 patches, 16·32 places, 32 for the token; twice 32 a norm; 3·(32·64 + 64) + 64·32 + 32 attention; 32·10 + 10
import keras
from keras import layers, ops


class Patches(layers.Layer):
    def __init__(self, size):
        super().__init__()
        self.size = size

    def call(self, images):
        batch, height, width, channels = ops.shape(images)
        patches = ops.image.extract_patches(images, size=self.size)
        count = (height // self.size) * (width // self.size)
        return ops.reshape(patches, (batch, count, self.size * self.size * channels))


class Encoder(layers.Layer):
    def __init__(self, count, dim):
        super().__init__()
        self.count = count
        self.projection = layers.Dense(dim)
        self.places = layers.Embedding(input_dim=count, output_dim=dim)
        self.dim = dim

    def build(self, input_shape):
        self.token = self.add_weight(shape=(1, 1, self.dim), name='token')

    def call(self, patches):
        positions = ops.expand_dims(ops.arange(start=0, stop=self.count, step=1), axis=0)
        x = self.projection(patches) + self.places(positions)
        token = ops.broadcast_to(self.token, (ops.shape(x)[0], 1, self.dim))
        return ops.concatenate([token, x], axis=1)


inputs = keras.Input((24, 24, 3))
augmented = keras.Sequential([layers.RandomFlip('horizontal')], name='augmentation')(inputs)
x = Encoder(16, 32)(Patches(6)(augmented))
y = layers.LayerNormalization()(x)
y = layers.MultiHeadAttention(num_heads=2, key_dim=32)(y, y)
y = keras.activations.gelu(layers.Add()([y, x]))
y = layers.Lambda(lambda t: t[:, 0])(y)
model = keras.Model(inputs, layers.Dense(10)(y))
model.summary()
