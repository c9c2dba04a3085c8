# 9·32 + 32, 9·32·64 + 64 and 7·7·64·10 + 10: 28 is halved twice
# total 50186
import numpy as np
import tensorflow as tf
from tensorflow import keras

ls -l /usr/share/fonts/

tf.enable_eager_execution()
(train_images, train_labels), (test_images, test_labels) = keras.datasets.mnist.load_data()
train_images = np.expand_dims(train_images.astype(np.float32) / 255., axis=-1)
print(train_images.mean(axis=0).shape, tf.constant([[1, 2]]).numpy().shape)

model = keras.Sequential()
model.add(keras.layers.Conv2D(filters=32, kernel_size=3, padding='SAME', input_shape=(28, 28, 1)))
model.add(keras.layers.MaxPool2D(padding='SAME'))
model.add(keras.layers.Conv2D(filters=64, kernel_size=3, padding='SAME'))
model.add(keras.layers.MaxPool2D(padding='SAME'))
model.add(keras.layers.Flatten())
model.add(keras.layers.Dense(10))
