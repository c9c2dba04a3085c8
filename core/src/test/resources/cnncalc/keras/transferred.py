# VGG16 without its top has 14,714,688 parameters; five halvings make 4 of 150: 4·4·512·256 + 256 and 256 + 1
# total 16812353
from keras import layers, models
from keras.applications import VGG16

conv_base = VGG16(weights="imagenet", include_top=False, input_shape=(150, 150, 3))

model = models.Sequential()
model.add(conv_base)
model.add(layers.Flatten())
model.add(layers.Dense(256, activation="relu"))
model.add(layers.Dense(1, activation="sigmoid"))
model.summary()
