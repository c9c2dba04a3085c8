# total 337418
# 784·256 + 256, 512·256 + 256, 512·10 + 10: what is rectified both ways is twice as long
import numpy as np
import keras
from keras.models import Sequential
from keras import layers
from keras.datasets import mnist
from keras import backend as K


class BothSides(layers.Layer):
    def compute_output_shape(self, input_shape):
        shape = list(input_shape)
        shape[-1] *= 2
        return tuple(shape)

    def call(self, inputs):
        inputs -= K.mean(inputs, axis=1, keepdims=True)
        inputs = K.l2_normalize(inputs, axis=1)
        return K.concatenate([K.relu(inputs), K.relu(-inputs)], axis=1)


(x_train, y_train), (x_test, y_test) = mnist.load_data()
x_train = x_train.reshape(60000, 784).astype('float32') / 255
classes = np.max(y_train) + 1
y_train = keras.utils.to_categorical(y_train, classes)

model = Sequential()
model.add(layers.Dense(256, input_shape=(784,)))
model.add(BothSides())
model.add(layers.Dropout(0.1))
model.add(layers.Dense(256))
model.add(BothSides())
model.add(layers.Dense(classes, activation='softmax'))
model.compile(loss='categorical_crossentropy', optimizer='rmsprop')
history = model.fit(x_train, y_train, epochs=1)
print('accuracy: %.2f' % max(history.history['val_acc']))
