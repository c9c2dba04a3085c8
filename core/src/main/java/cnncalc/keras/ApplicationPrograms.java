package cnncalc.keras;

/**
 * The networks of {@code keras.applications} as programs of our own, after their papers, with the names that Keras gives
 * their layers.
 */
final class ApplicationPrograms {

    /** What all of them share: the input, and what stands at the end. */
    static final String SHARED = """
            def _input(input_tensor, input_shape, size, include_top):
                if is_keras_tensor(input_tensor):
                    return input_tensor
                if input_shape is None:
                    input_shape = (size, size, 3) if include_top else (None, None, 3)
                return Input(shape=tuple(input_shape))
            def _model(inputs, x, name):
                source = inputs
                return Model(inputs=source, outputs=x, name=name)
            def _pooled(x, pooling, named=False):
                if pooling == 'avg':
                    return GlobalAveragePooling2D(name='avg_pool' if named else None)(x)
                if pooling == 'max':
                    return GlobalMaxPooling2D(name='max_pool' if named else None)(x)
                return x
            def _divisible(v, divisor=8):
                new = max(divisor, int(v + divisor / 2) // divisor * divisor)
                return new + divisor if new < 0.9 * v else new
            """;

    static final String VGG = """
            def _vgg(name, counts, include_top, input_tensor, input_shape, pooling, classes, classifier_activation):
                inputs = x = _input(input_tensor, input_shape, 224, include_top)
                for block, count in enumerate(counts):
                    for i in range(count):
                        x = Conv2D(min(64 * 2 ** block, 512), 3, padding='same', activation='relu',
                                   name='block%d_conv%d' % (block + 1, i + 1))(x)
                    x = MaxPooling2D(2, strides=2, name='block%d_pool' % (block + 1))(x)
                if include_top:
                    x = Flatten(name='flatten')(x)
                    x = Dense(4096, activation='relu', name='fc1')(x)
                    x = Dense(4096, activation='relu', name='fc2')(x)
                    x = Dense(classes, activation=classifier_activation, name='predictions')(x)
                else:
                    x = _pooled(x, pooling)
                return _model(inputs, x, name)
            def VGG16(include_top=True, weights='imagenet', input_tensor=None, input_shape=None, pooling=None,
                      classes=1000, classifier_activation='softmax', name='vgg16'):
                return _vgg(name, [2, 2, 3, 3, 3], include_top, input_tensor, input_shape, pooling, classes,
                            classifier_activation)
            def VGG19(include_top=True, weights='imagenet', input_tensor=None, input_shape=None, pooling=None,
                      classes=1000, classifier_activation='softmax', name='vgg19'):
                return _vgg(name, [2, 2, 4, 4, 4], include_top, input_tensor, input_shape, pooling, classes,
                            classifier_activation)
            """;

    static final String RESNET = """
            def residual_block_v1(x, filters, kernel_size=3, stride=1, conv_shortcut=True, name=None):
                same = x
                if conv_shortcut:
                    same = Conv2D(4 * filters, 1, strides=stride, name=name + '_0_conv')(x)
                    same = BatchNormalization(name=name + '_0_bn')(same)
                x = Conv2D(filters, 1, strides=stride, name=name + '_1_conv')(x)
                x = Activation('relu', name=name + '_1_relu')(BatchNormalization(name=name + '_1_bn')(x))
                x = Conv2D(filters, kernel_size, padding='same', name=name + '_2_conv')(x)
                x = Activation('relu', name=name + '_2_relu')(BatchNormalization(name=name + '_2_bn')(x))
                x = BatchNormalization(name=name + '_3_bn')(Conv2D(4 * filters, 1, name=name + '_3_conv')(x))
                x = Add(name=name + '_add')([same, x])
                return Activation('relu', name=name + '_out')(x)
            def residual_block_v2(x, filters, kernel_size=3, stride=1, conv_shortcut=False, name=None):
                first = Activation('relu', name=name + '_preact_relu')(BatchNormalization(name=name + '_preact_bn')(x))
                if conv_shortcut:
                    same = Conv2D(4 * filters, 1, strides=stride, name=name + '_0_conv')(first)
                else:
                    same = MaxPooling2D(1, strides=stride)(x) if stride > 1 else x
                x = Conv2D(filters, 1, use_bias=False, name=name + '_1_conv')(first)
                x = Activation('relu', name=name + '_1_relu')(BatchNormalization(name=name + '_1_bn')(x))
                x = ZeroPadding2D(((1, 1), (1, 1)), name=name + '_2_pad')(x)
                x = Conv2D(filters, kernel_size, strides=stride, use_bias=False, name=name + '_2_conv')(x)
                x = Activation('relu', name=name + '_2_relu')(BatchNormalization(name=name + '_2_bn')(x))
                x = Conv2D(4 * filters, 1, name=name + '_3_conv')(x)
                return Add(name=name + '_out')([same, x])
            def stack_residual_blocks_v1(x, filters, blocks, stride1=2, name=None):
                for i in range(blocks):
                    x = residual_block_v1(x, filters, 3, 1 if i else stride1, i == 0, name + '_block%d' % (i + 1))
                return x
            def stack_residual_blocks_v2(x, filters, blocks, stride1=2, name=None):
                for i in range(blocks):
                    stride = stride1 if i == blocks - 1 else 1
                    x = residual_block_v2(x, filters, 3, stride, i == 0, name + '_block%d' % (i + 1))
                return x
            def ResNet(stack_fn, preact, use_bias, include_top=True, weights='imagenet', input_tensor=None, input_shape=None,
                       pooling=None, classes=1000, classifier_activation='softmax', name='resnet', weights_name=None):
                inputs = x = _input(input_tensor, input_shape, 224, include_top)
                x = ZeroPadding2D(((3, 3), (3, 3)), name='conv1_pad')(x)
                x = Conv2D(64, 7, strides=2, use_bias=use_bias, name='conv1_conv')(x)
                if not preact:
                    x = Activation('relu', name='conv1_relu')(BatchNormalization(name='conv1_bn')(x))
                x = ZeroPadding2D(((1, 1), (1, 1)), name='pool1_pad')(x)
                x = stack_fn(MaxPooling2D(3, strides=2, name='pool1_pool')(x))
                if preact:
                    x = Activation('relu', name='post_relu')(BatchNormalization(name='post_bn')(x))
                if include_top:
                    x = GlobalAveragePooling2D(name='avg_pool')(x)
                    x = Dense(classes, activation=classifier_activation, name='predictions')(x)
                else:
                    x = _pooled(x, pooling, True)
                return _model(inputs, x, name)
            def _maker(name, counts, second):
                def stacks(x):
                    for stage, count in enumerate(counts):
                        label = 'conv%d' % (stage + 2)
                        if second:
                            x = stack_residual_blocks_v2(x, 64 * 2 ** stage, count, 2 if stage < 3 else 1, label)
                        else:
                            x = stack_residual_blocks_v1(x, 64 * 2 ** stage, count, 2 if stage else 1, label)
                    return x
                def make(include_top=True, weights='imagenet', input_tensor=None, input_shape=None, pooling=None,
                         classes=1000, classifier_activation='softmax', name=name):
                    return ResNet(stacks, second, True, include_top, weights, input_tensor, input_shape, pooling, classes,
                                  classifier_activation, name)
                return make
            ResNet50 = _maker('resnet50', [3, 4, 6, 3], False)
            ResNet101 = _maker('resnet101', [3, 4, 23, 3], False)
            ResNet152 = _maker('resnet152', [3, 8, 36, 3], False)
            ResNet50V2 = _maker('resnet50v2', [3, 4, 6, 3], True)
            ResNet101V2 = _maker('resnet101v2', [3, 4, 23, 3], True)
            ResNet152V2 = _maker('resnet152v2', [3, 8, 36, 3], True)
            """;

    static final String DENSENET = """
            def _dense_layer(x, name):
                y = Activation('relu', name=name + '_0_relu')(BatchNormalization(name=name + '_0_bn')(x))
                y = Conv2D(128, 1, use_bias=False, name=name + '_1_conv')(y)
                y = Activation('relu', name=name + '_1_relu')(BatchNormalization(name=name + '_1_bn')(y))
                y = Conv2D(32, 3, padding='same', use_bias=False, name=name + '_2_conv')(y)
                return Concatenate(name=name + '_concat')([x, y])
            def _densenet(label, counts):
                def make(include_top=True, weights='imagenet', input_tensor=None, input_shape=None, pooling=None,
                         classes=1000, classifier_activation='softmax', name=label):
                    inputs = x = _input(input_tensor, input_shape, 224, include_top)
                    x = ZeroPadding2D(((3, 3), (3, 3)))(x)
                    x = Conv2D(64, 7, strides=2, use_bias=False, name='conv1_conv')(x)
                    x = Activation('relu', name='conv1_relu')(BatchNormalization(name='conv1_bn')(x))
                    x = ZeroPadding2D(((1, 1), (1, 1)))(x)
                    x = MaxPooling2D(3, strides=2, name='pool1')(x)
                    for stage, count in enumerate(counts):
                        for block in range(count):
                            x = _dense_layer(x, 'conv%d_block%d' % (stage + 2, block + 1))
                        if stage < 3:
                            pool = 'pool%d' % (stage + 2)
                            x = Activation('relu', name=pool + '_relu')(BatchNormalization(name=pool + '_bn')(x))
                            x = Conv2D(x.shape[-1] // 2, 1, use_bias=False, name=pool + '_conv')(x)
                            x = AveragePooling2D(2, strides=2, name=pool + '_pool')(x)
                    x = Activation('relu', name='relu')(BatchNormalization(name='bn')(x))
                    if include_top:
                        x = GlobalAveragePooling2D(name='avg_pool')(x)
                        x = Dense(classes, activation=classifier_activation, name='predictions')(x)
                    elif pooling == 'avg':
                        x = GlobalAveragePooling2D(name='avg_pool')(x)
                    elif pooling == 'max':
                        x = GlobalMaxPooling2D(name='max_pool')(x)
                    return _model(inputs, x, name)
                return make
            DenseNet121 = _densenet('densenet121', [6, 12, 24, 16])
            DenseNet169 = _densenet('densenet169', [6, 12, 32, 32])
            DenseNet201 = _densenet('densenet201', [6, 12, 48, 32])
            """;

    static final String MOBILE = """
            def MobileNet(input_shape=None, alpha=1.0, depth_multiplier=1, dropout=1e-3, include_top=True,
                          weights='imagenet', input_tensor=None, pooling=None, classes=1000,
                          classifier_activation='softmax', name=None):
                inputs = x = _input(input_tensor, input_shape, 224, include_top)
                x = Conv2D(int(32 * alpha), 3, padding='same', use_bias=False, strides=2, name='conv1')(x)
                x = ReLU(6.0, name='conv1_relu')(BatchNormalization(name='conv1_bn')(x))
                plan = [(64, 1), (128, 2), (128, 1), (256, 2), (256, 1), (512, 2)] + [(512, 1)] * 5 + [(1024, 2), (1024, 1)]
                for i, (filters, stride) in enumerate(plan):
                    n = i + 1
                    if stride > 1:
                        x = ZeroPadding2D(((0, 1), (0, 1)), name='conv_pad_%d' % n)(x)
                    x = DepthwiseConv2D(3, padding='same' if stride == 1 else 'valid', depth_multiplier=depth_multiplier,
                                        strides=stride, use_bias=False, name='conv_dw_%d' % n)(x)
                    x = ReLU(6.0, name='conv_dw_%d_relu' % n)(BatchNormalization(name='conv_dw_%d_bn' % n)(x))
                    x = Conv2D(int(filters * alpha), 1, padding='same', use_bias=False, name='conv_pw_%d' % n)(x)
                    x = ReLU(6.0, name='conv_pw_%d_relu' % n)(BatchNormalization(name='conv_pw_%d_bn' % n)(x))
                if include_top:
                    x = GlobalAveragePooling2D(keepdims=True)(x)
                    x = Dropout(dropout, name='dropout')(x)
                    x = Conv2D(classes, 1, padding='same', name='conv_preds')(x)
                    x = Reshape((classes,), name='reshape_2')(x)
                    x = Activation(classifier_activation, name='predictions')(x)
                else:
                    x = _pooled(x, pooling)
                return _model(inputs, x, name or 'mobilenet_%0.2f_224' % alpha)
            def _inverted(x, expansion, stride, alpha, filters, block):
                prefix = 'block_%d_' % block if block else 'expanded_conv_'
                inputs, width = x, x.shape[-1]
                out = _divisible(int(filters * alpha))
                if block:
                    x = Conv2D(expansion * width, 1, padding='same', use_bias=False, name=prefix + 'expand')(x)
                    x = ReLU(6.0, name=prefix + 'expand_relu')(BatchNormalization(name=prefix + 'expand_BN')(x))
                if stride == 2:
                    size = x.shape[1:3]
                    odd = [1 if side is None else 1 - side % 2 for side in size]
                    x = ZeroPadding2D(((1 - odd[0], 1), (1 - odd[1], 1)), name=prefix + 'pad')(x)
                x = DepthwiseConv2D(3, strides=stride, use_bias=False, padding='same' if stride == 1 else 'valid',
                                    name=prefix + 'depthwise')(x)
                x = ReLU(6.0, name=prefix + 'depthwise_relu')(BatchNormalization(name=prefix + 'depthwise_BN')(x))
                x = Conv2D(out, 1, padding='same', use_bias=False, name=prefix + 'project')(x)
                x = BatchNormalization(name=prefix + 'project_BN')(x)
                if width == out and stride == 1:
                    x = Add(name=prefix + 'add')([inputs, x])
                return x
            def MobileNetV2(input_shape=None, alpha=1.0, include_top=True, weights='imagenet', input_tensor=None,
                            pooling=None, classes=1000, classifier_activation='softmax', name=None):
                inputs = x = _input(input_tensor, input_shape, 224, include_top)
                x = Conv2D(_divisible(32 * alpha), 3, strides=2, padding='same', use_bias=False, name='Conv1')(x)
                x = ReLU(6.0, name='Conv1_relu')(BatchNormalization(name='bn_Conv1')(x))
                x = _inverted(x, 1, 1, alpha, 16, 0)
                block = 1
                for filters, count, stride in [(24, 2, 2), (32, 3, 2), (64, 4, 2), (96, 3, 1), (160, 3, 2), (320, 1, 1)]:
                    for i in range(count):
                        x = _inverted(x, 6, stride if i == 0 else 1, alpha, filters, block)
                        block += 1
                last = _divisible(1280 * alpha) if alpha > 1.0 else 1280
                x = Conv2D(last, 1, use_bias=False, name='Conv_1')(x)
                x = ReLU(6.0, name='out_relu')(BatchNormalization(name='Conv_1_bn')(x))
                if include_top:
                    x = GlobalAveragePooling2D()(x)
                    x = Dense(classes, activation=classifier_activation, name='predictions')(x)
                else:
                    x = _pooled(x, pooling)
                return _model(inputs, x, name or 'mobilenetv2_%0.2f_224' % alpha)
            """;

    static final String INCEPTION = """
            def _unit(x, filters, rows, columns, padding='same', strides=1):
                x = Conv2D(filters, (rows, columns), strides=strides, padding=padding, use_bias=False)(x)
                return Activation('relu')(BatchNormalization(scale=False)(x))
            def InceptionV3(include_top=True, weights='imagenet', input_tensor=None, input_shape=None, pooling=None,
                            classes=1000, classifier_activation='softmax', name='inception_v3'):
                inputs = x = _input(input_tensor, input_shape, 299, include_top)
                x = _unit(x, 32, 3, 3, 'valid', 2)
                x = _unit(x, 32, 3, 3, 'valid')
                x = MaxPooling2D(3, strides=2)(_unit(x, 64, 3, 3))
                x = _unit(x, 80, 1, 1, 'valid')
                x = MaxPooling2D(3, strides=2)(_unit(x, 192, 3, 3, 'valid'))
                for i, width in enumerate([32, 64, 64]):
                    one = _unit(x, 64, 1, 1)
                    five = _unit(_unit(x, 48, 1, 1), 64, 5, 5)
                    three = _unit(_unit(_unit(x, 64, 1, 1), 96, 3, 3), 96, 3, 3)
                    pool = _unit(AveragePooling2D(3, strides=1, padding='same')(x), width, 1, 1)
                    x = Concatenate(name='mixed%d' % i)([one, five, three, pool])
                three = _unit(x, 384, 3, 3, 'valid', 2)
                deep = _unit(_unit(_unit(x, 64, 1, 1), 96, 3, 3), 96, 3, 3, 'valid', 2)
                x = Concatenate(name='mixed3')([three, deep, MaxPooling2D(3, strides=2)(x)])
                for i, width in enumerate([128, 160, 160, 192]):
                    one = _unit(x, 192, 1, 1)
                    seven = _unit(_unit(_unit(x, width, 1, 1), width, 1, 7), 192, 7, 1)
                    deep = _unit(_unit(_unit(x, width, 1, 1), width, 7, 1), width, 1, 7)
                    deep = _unit(_unit(deep, width, 7, 1), 192, 1, 7)
                    pool = _unit(AveragePooling2D(3, strides=1, padding='same')(x), 192, 1, 1)
                    x = Concatenate(name='mixed%d' % (i + 4))([one, seven, deep, pool])
                three = _unit(_unit(x, 192, 1, 1), 320, 3, 3, 'valid', 2)
                seven = _unit(_unit(_unit(_unit(x, 192, 1, 1), 192, 1, 7), 192, 7, 1), 192, 3, 3, 'valid', 2)
                x = Concatenate(name='mixed8')([three, seven, MaxPooling2D(3, strides=2)(x)])
                for i in range(2):
                    one = _unit(x, 320, 1, 1)
                    three = _unit(x, 384, 1, 1)
                    three = Concatenate(name='mixed9_%d' % i)([_unit(three, 384, 1, 3), _unit(three, 384, 3, 1)])
                    deep = _unit(_unit(x, 448, 1, 1), 384, 3, 3)
                    deep = Concatenate()([_unit(deep, 384, 1, 3), _unit(deep, 384, 3, 1)])
                    pool = _unit(AveragePooling2D(3, strides=1, padding='same')(x), 192, 1, 1)
                    x = Concatenate(name='mixed%d' % (9 + i))([one, three, deep, pool])
                if include_top:
                    x = GlobalAveragePooling2D(name='avg_pool')(x)
                    x = Dense(classes, activation=classifier_activation, name='predictions')(x)
                else:
                    x = _pooled(x, pooling)
                return _model(inputs, x, name)
            def Xception(include_top=True, weights='imagenet', input_tensor=None, input_shape=None, pooling=None,
                         classes=1000, classifier_activation='softmax', name='xception'):
                def sepconv(x, filters, label):
                    x = SeparableConv2D(filters, 3, padding='same', use_bias=False, name=label)(x)
                    return BatchNormalization(name=label + '_bn')(x)
                inputs = x = _input(input_tensor, input_shape, 299, include_top)
                x = Conv2D(32, 3, strides=2, use_bias=False, name='block1_conv1')(x)
                x = Activation('relu', name='block1_conv1_act')(BatchNormalization(name='block1_conv1_bn')(x))
                x = Conv2D(64, 3, use_bias=False, name='block1_conv2')(x)
                x = Activation('relu', name='block1_conv2_act')(BatchNormalization(name='block1_conv2_bn')(x))
                for block, first, second in [(2, 128, 128), (3, 256, 256), (4, 728, 728), (13, 728, 1024)]:
                    if block == 13:
                        for i in range(8):
                            same = x
                            for j in range(3):
                                label = 'block%d_sepconv%d' % (i + 5, j + 1)
                                x = sepconv(Activation('relu', name=label + '_act')(x), 728, label)
                            x = Add()([x, same])
                    same = Conv2D(second, 1, strides=2, padding='same', use_bias=False)(x)
                    same = BatchNormalization()(same)
                    label = 'block%d_' % block
                    if block > 2:
                        x = Activation('relu', name=label + 'sepconv1_act')(x)
                    x = sepconv(x, first, label + 'sepconv1')
                    x = sepconv(Activation('relu', name=label + 'sepconv2_act')(x), second, label + 'sepconv2')
                    x = MaxPooling2D(3, strides=2, padding='same', name=label + 'pool')(x)
                    x = Add()([x, same])
                for i, filters in enumerate([1536, 2048]):
                    label = 'block14_sepconv%d' % (i + 1)
                    x = Activation('relu', name=label + '_act')(sepconv(x, filters, label))
                if include_top:
                    x = GlobalAveragePooling2D(name='avg_pool')(x)
                    x = Dense(classes, activation=classifier_activation, name='predictions')(x)
                else:
                    x = _pooled(x, pooling)
                return _model(inputs, x, name)
            """;

    static final String EFFICIENT = """
            import math
            def _efficient(x, activation, out, kernel, stride, expansion, name, drop):
                width = x.shape[-1]
                filters, inputs = width * expansion, x
                if expansion != 1:
                    x = Conv2D(filters, 1, padding='same', use_bias=False, name=name + 'expand_conv')(x)
                    x = BatchNormalization(name=name + 'expand_bn')(x)
                    x = Activation(activation, name=name + 'expand_activation')(x)
                if stride == 2:
                    half = kernel // 2
                    odd = [1 if side is None else 1 - side % 2 for side in x.shape[1:3]]
                    x = ZeroPadding2D(((half - odd[0], half), (half - odd[1], half)), name=name + 'dwconv_pad')(x)
                x = DepthwiseConv2D(kernel, strides=stride, padding='valid' if stride == 2 else 'same', use_bias=False,
                                    name=name + 'dwconv')(x)
                x = Activation(activation, name=name + 'activation')(BatchNormalization(name=name + 'bn')(x))
                narrow = max(1, int(width * 0.25))
                se = GlobalAveragePooling2D(name=name + 'se_squeeze')(x)
                se = Reshape((1, 1, filters), name=name + 'se_reshape')(se)
                se = Conv2D(narrow, 1, padding='same', activation=activation, name=name + 'se_reduce')(se)
                se = Conv2D(filters, 1, padding='same', activation='sigmoid', name=name + 'se_expand')(se)
                x = Multiply(name=name + 'se_excite')([x, se])
                x = Conv2D(out, 1, padding='same', use_bias=False, name=name + 'project_conv')(x)
                x = BatchNormalization(name=name + 'project_bn')(x)
                if stride == 1 and width == out:
                    if drop > 0:
                        x = Dropout(drop, noise_shape=(None, 1, 1, 1), name=name + 'drop')(x)
                    x = Add(name=name + 'add')([x, inputs])
                return x
            def _efficientnet(label, width, depth, size, rate):
                def make(include_top=True, weights='imagenet', input_tensor=None, input_shape=None, pooling=None,
                         classes=1000, classifier_activation='softmax', name=label):
                    inputs = x = _input(input_tensor, input_shape, size, include_top)
                    x = Rescaling(1.0 / 255.0)(x)
                    x = Normalization(axis=-1)(x)
                    if weights == 'imagenet':
                        x = Rescaling(1.0)(x)
                    odd = [1 if side is None else 1 - side % 2 for side in x.shape[1:3]]
                    x = ZeroPadding2D(((1 - odd[0], 1), (1 - odd[1], 1)), name='stem_conv_pad')(x)
                    x = Conv2D(_divisible(32 * width), 3, strides=2, use_bias=False, name='stem_conv')(x)
                    x = Activation('swish', name='stem_activation')(BatchNormalization(name='stem_bn')(x))
                    plan = [(3, 1, 16, 1, 1), (3, 2, 24, 6, 2), (5, 2, 40, 6, 2), (3, 3, 80, 6, 2), (5, 3, 112, 6, 1),
                            (5, 4, 192, 6, 2), (3, 1, 320, 6, 1)]
                    total = sum([math.ceil(depth * each[1]) for each in plan])
                    done = 0
                    for stage, (kernel, count, filters, expansion, stride) in enumerate(plan):
                        for i in range(int(math.ceil(depth * count))):
                            block = 'block%d%s_' % (stage + 1, chr(i + 97))
                            x = _efficient(x, 'swish', _divisible(filters * width), kernel, stride if i == 0 else 1,
                                           expansion, block, 0.2 * done / total)
                            done += 1
                    x = Conv2D(_divisible(1280 * width), 1, padding='same', use_bias=False, name='top_conv')(x)
                    x = Activation('swish', name='top_activation')(BatchNormalization(name='top_bn')(x))
                    if include_top:
                        x = GlobalAveragePooling2D(name='avg_pool')(x)
                        x = Dropout(rate, name='top_dropout')(x)
                        x = Dense(classes, activation=classifier_activation, name='predictions')(x)
                    elif pooling == 'avg':
                        x = GlobalAveragePooling2D(name='avg_pool')(x)
                    elif pooling == 'max':
                        x = GlobalMaxPooling2D(name='max_pool')(x)
                    return _model(inputs, x, name)
                return make
            EfficientNetB0 = _efficientnet('efficientnetb0', 1.0, 1.0, 224, 0.2)
            EfficientNetB1 = _efficientnet('efficientnetb1', 1.0, 1.1, 240, 0.2)
            EfficientNetB2 = _efficientnet('efficientnetb2', 1.1, 1.2, 260, 0.3)
            EfficientNetB3 = _efficientnet('efficientnetb3', 1.2, 1.4, 300, 0.3)
            EfficientNetB4 = _efficientnet('efficientnetb4', 1.4, 1.8, 380, 0.4)
            EfficientNetB5 = _efficientnet('efficientnetb5', 1.6, 2.2, 456, 0.4)
            EfficientNetB6 = _efficientnet('efficientnetb6', 1.8, 2.6, 528, 0.5)
            EfficientNetB7 = _efficientnet('efficientnetb7', 2.0, 3.1, 600, 0.5)
            """;

    private ApplicationPrograms() {}
}
