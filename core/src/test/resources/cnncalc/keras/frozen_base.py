# total 14848586
# trainable 133898
# VGG16 without its top has 14,714,688 parameters; Flatten of 1x1x512, 512*256+256 = 131,328, 256*10+10 = 2,570.
from tensorflow.keras.applications import VGG16
from tensorflow.keras.layers import Dense, Flatten
from tensorflow.keras.models import Model

base = VGG16(weights='imagenet', include_top=False, input_shape=(32, 32, 3))
for layer in base.layers:
    layer.trainable = False
x = Flatten()(base.output)
x = Dense(256, activation='relu')(x)
model = Model(inputs=base.input, outputs=Dense(10, activation='softmax')(x))
model.compile(optimizer='rmsprop', loss='categorical_crossentropy')
