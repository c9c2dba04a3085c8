package cnncalc.keras;

/**
 * Networks of {@code keras.applications} as programs of our own, after their papers, with the names that Keras 3.15 gives
 * their layers: those that came after {@link ApplicationPrograms}, or are longer.
 */
final class LaterPrograms {

    /** {@code mobilenet_v3.py} */
    static final String MOBILEV3 = """
            def _v3(x, expansion, out, kernel, stride, squeezes, activation, block):
                prefix = 'expanded_conv_%d_' % block if block else 'expanded_conv_'
                inputs, width = x, x.shape[-1]
                wide = _divisible(width * expansion)
                if block:
                    x = Conv2D(wide, 1, padding='same', use_bias=False, name=prefix + 'expand')(x)
                    x = activation(BatchNormalization(name=prefix + 'expand_bn')(x))
                if stride == 2:
                    half = kernel // 2
                    odd = [1 if side is None else 1 - side % 2 for side in x.shape[1:3]]
                    x = ZeroPadding2D(((half - odd[0], half), (half - odd[1], half)), name=prefix + 'depthwise_pad')(x)
                x = DepthwiseConv2D(kernel, strides=stride, padding='same' if stride == 1 else 'valid', use_bias=False, name=prefix + 'depthwise')(x)
                x = activation(BatchNormalization(name=prefix + 'depthwise_bn')(x))
                if squeezes:
                    se = prefix + 'squeeze_excite_'
                    y = GlobalAveragePooling2D(keepdims=True, name=se + 'avg_pool')(x)
                    y = Conv2D(_divisible(wide * 0.25), 1, padding='same', name=se + 'conv')(y)
                    y = ReLU(name=se + 'relu')(y)
                    y = Conv2D(wide, 1, padding='same', name=se + 'conv_1')(y)
                    y = ReLU(6.0)(y + 3.0) * (1.0 / 6.0)
                    x = Multiply(name=se + 'mul')([x, y])
                x = Conv2D(out, 1, padding='same', use_bias=False, name=prefix + 'project')(x)
                x = BatchNormalization(name=prefix + 'project_bn')(x)
                return Add(name=prefix + 'add')([inputs, x]) if stride == 1 and width == out else x
            def _mobilenet_v3(label, last, plan):
                def make(input_shape=None, alpha=1.0, minimalistic=False, include_top=True, weights='imagenet', input_tensor=None, classes=1000,
                         pooling=None, dropout_rate=0.2, classifier_activation='softmax', include_preprocessing=True, name=label):
                    def relu(x):
                        return ReLU()(x)
                    def hard(x):
                        return relu(x) if minimalistic else Activation('hard_swish')(x)
                    inputs = x = _input(input_tensor, input_shape, None, True)
                    if include_preprocessing:
                        x = Rescaling(1.0 / 127.5, offset=-1.0)(x)
                    x = Conv2D(16, 3, strides=2, padding='same', use_bias=False, name='conv')(x)
                    x = hard(BatchNormalization(name='conv_bn')(x))
                    for block, (expansion, out, kernel, stride, squeezes, swish) in enumerate(plan):
                        x = _v3(x, expansion, _divisible(out * alpha), 3 if minimalistic else kernel, stride, squeezes and not minimalistic,
                                hard if swish else relu, block)
                    x = Conv2D(_divisible(x.shape[-1] * 6), 1, padding='same', use_bias=False, name='conv_1')(x)
                    x = hard(BatchNormalization(name='conv_1_bn')(x))
                    if include_top:
                        x = GlobalAveragePooling2D(keepdims=True)(x)
                        x = hard(Conv2D(_divisible(last * alpha) if alpha > 1.0 else last, 1, padding='same', name='conv_2')(x))
                        if dropout_rate > 0:
                            x = Dropout(dropout_rate)(x)
                        x = Flatten()(Conv2D(classes, 1, padding='same', name='logits')(x))
                        x = Activation(classifier_activation, name='predictions')(x)
                    else:
                        x = _pooled(x, pooling, True)
                    return _model(inputs, x, name)
                return make
            MobileNetV3Small = _mobilenet_v3('MobileNetV3Small', 1024, [
                (1, 16, 3, 2, 1, 0), (72.0 / 16, 24, 3, 2, 0, 0), (88.0 / 24, 24, 3, 1, 0, 0), (4, 40, 5, 2, 1, 1), (6, 40, 5, 1, 1, 1),
                (6, 40, 5, 1, 1, 1), (3, 48, 5, 1, 1, 1), (3, 48, 5, 1, 1, 1), (6, 96, 5, 2, 1, 1), (6, 96, 5, 1, 1, 1), (6, 96, 5, 1, 1, 1)])
            MobileNetV3Large = _mobilenet_v3('MobileNetV3Large', 1280, [
                (1, 16, 3, 1, 0, 0), (4, 24, 3, 2, 0, 0), (3, 24, 3, 1, 0, 0), (3, 40, 5, 2, 1, 0), (3, 40, 5, 1, 1, 0), (3, 40, 5, 1, 1, 0),
                (6, 80, 3, 2, 0, 1), (2.5, 80, 3, 1, 0, 1), (2.3, 80, 3, 1, 0, 1), (2.3, 80, 3, 1, 0, 1), (6, 112, 3, 1, 1, 1),
                (6, 112, 3, 1, 1, 1), (6, 160, 5, 2, 1, 1), (6, 160, 5, 1, 1, 1), (6, 160, 5, 1, 1, 1)])
            """;

    /** {@code nasnet.py} */
    static final String NASNET = """
            def _separable(x, filters, kernel, stride, label):
                padding = 'same'
                x = Activation('relu')(x)
                if stride == 2:
                    half, padding = kernel // 2, 'valid'
                    odd = [1 if side is None else 1 - side % 2 for side in x.shape[1:3]]
                    x = ZeroPadding2D(((half - odd[0], half), (half - odd[1], half)), name='separable_conv_1_pad_' + label)(x)
                x = SeparableConv2D(filters, kernel, strides=stride, padding=padding, use_bias=False, name='separable_conv_1_' + label)(x)
                x = Activation('relu')(BatchNormalization(name='separable_conv_1_bn_' + label)(x))
                x = SeparableConv2D(filters, kernel, padding='same', use_bias=False, name='separable_conv_2_' + label)(x)
                return BatchNormalization(name='separable_conv_2_bn_' + label)(x)
            def _adjusted(p, x, filters, label):
                if p is None:
                    return x
                if p.shape[1] != x.shape[1]:
                    p = Activation('relu', name='adjust_relu_1_' + label)(p)
                    one = AveragePooling2D(1, strides=2, name='adjust_avg_pool_1_' + label)(p)
                    one = Conv2D(filters // 2, 1, padding='same', use_bias=False, name='adjust_conv_1_' + label)(one)
                    two = Cropping2D(((1, 0), (1, 0)))(ZeroPadding2D(((0, 1), (0, 1)))(p))
                    two = AveragePooling2D(1, strides=2, name='adjust_avg_pool_2_' + label)(two)
                    two = Conv2D(filters // 2, 1, padding='same', use_bias=False, name='adjust_conv_2_' + label)(two)
                    return BatchNormalization(name='adjust_bn_' + label)(Concatenate()([one, two]))
                if p.shape[-1] != filters:
                    p = Activation('relu')(p)
                    p = Conv2D(filters, 1, padding='same', use_bias=False, name='adjust_conv_projection_' + label)(p)
                    p = BatchNormalization(name='adjust_bn_' + label)(p)
                return p
            def _begun(x, filters, kind, label):
                h = Conv2D(filters, 1, padding='same', use_bias=False, name=kind + '_conv_1_' + label)(Activation('relu')(x))
                return BatchNormalization(name=kind + '_bn_1_' + label)(h)
            def _normal(x, p, filters, label):
                p = _adjusted(p, x, filters, label)
                h = _begun(x, filters, 'normal', label)
                def separable(y, kernel, side):
                    return _separable(y, filters, kernel, 1, 'normal_' + side + '_' + label)
                def pool(y, side):
                    return AveragePooling2D(3, strides=1, padding='same', name='normal_' + side + '_' + label)(y)
                def add(i, a, b):
                    return Add(name='normal_add_%d_%s' % (i, label))([a, b])
                one = add(1, separable(h, 5, 'left1'), separable(p, 3, 'right1'))
                two = add(2, separable(p, 5, 'left2'), separable(p, 3, 'right2'))
                three = add(3, pool(h, 'left3'), p)
                four = add(4, pool(p, 'left4'), pool(p, 'right4'))
                five = add(5, separable(h, 3, 'left5'), h)
                return Concatenate(name='normal_concat_' + label)([p, one, two, three, four, five]), x
            def _reduction(x, p, filters, label):
                p = _adjusted(p, x, filters, label)
                h = _begun(x, filters, 'reduction', label)
                odd = [1 if side is None else 1 - side % 2 for side in h.shape[1:3]]
                padded = ZeroPadding2D(((1 - odd[0], 1), (1 - odd[1], 1)), name='reduction_pad_1_' + label)(h)
                def separable(y, kernel, side, stride=2):
                    return _separable(y, filters, kernel, stride, 'reduction_' + side + '_' + label)
                one = Add(name='reduction_add_1_' + label)([separable(h, 5, 'left1'), separable(p, 7, 'right1')])
                two = MaxPooling2D(3, strides=2, name='reduction_left2_' + label)(padded)
                two = Add(name='reduction_add_2_' + label)([two, separable(p, 7, 'right2')])
                three = AveragePooling2D(3, strides=2, name='reduction_left3_' + label)(padded)
                three = Add(name='reduction_add3_' + label)([three, separable(p, 5, 'right3')])
                four = AveragePooling2D(3, strides=1, padding='same', name='reduction_left4_' + label)(one)
                four = Add()([two, four])
                five = separable(one, 3, 'left4', 1)
                five = Add(name='reduction_add4_' + label)([five, MaxPooling2D(3, strides=2, name='reduction_right5_' + label)(padded)])
                return Concatenate(name='reduction_concat_' + label)([two, three, four, five]), x
            def NASNet(input_shape=None, penultimate_filters=4032, num_blocks=6, stem_block_filters=96, skip_reduction=True, filter_multiplier=2,
                       include_top=True, weights='imagenet', input_tensor=None, pooling=None, classes=1000, default_size=None,
                       classifier_activation='softmax', name='NASNet'):
                inputs = x = _input(input_tensor, input_shape, default_size or 331, include_top)
                filters, m = penultimate_filters // 24, filter_multiplier
                x = Conv2D(stem_block_filters, 3, strides=2, use_bias=False, name='stem_conv1')(x)
                x = BatchNormalization(name='stem_bn1')(x)
                x, p = _reduction(x, None, filters // m ** 2, 'stem_1')
                x, p = _reduction(x, p, filters // m, 'stem_2')
                for stage in range(3):
                    if stage:
                        x, before = _reduction(x, p, filters * m ** stage, 'reduce_%d' % (stage * num_blocks))
                        p = p if skip_reduction else before
                    for i in range(num_blocks):
                        x, p = _normal(x, p, filters * m ** stage, '%d' % (stage * num_blocks + i + (1 if stage else 0)))
                x = Activation('relu')(x)
                if include_top:
                    x = Dense(classes, activation=classifier_activation, name='predictions')(GlobalAveragePooling2D()(x))
                else:
                    x = _pooled(x, pooling)
                return _model(inputs, x, name)
            def NASNetMobile(input_shape=None, include_top=True, weights='imagenet', input_tensor=None, pooling=None, classes=1000,
                             classifier_activation='softmax', name='nasnet_mobile'):
                return NASNet(input_shape or (224, 224, 3), 1056, 4, 32, False, 2, include_top, weights, input_tensor, pooling, classes, 224,
                              classifier_activation, name)
            def NASNetLarge(input_shape=None, include_top=True, weights='imagenet', input_tensor=None, pooling=None, classes=1000,
                            classifier_activation='softmax', name='nasnet_large'):
                return NASNet(input_shape, 4032, 6, 96, True, 2, include_top, weights, input_tensor, pooling, classes, 331,
                              classifier_activation, name)
            """;

    /** {@code inception_resnet_v2.py} */
    static final String INCEPTION_RESNET = """
            def _conv(x, filters, kernel, strides=1, padding='same', name=None):
                x = Conv2D(filters, kernel, strides=strides, padding=padding, use_bias=False, name=name)(x)
                x = BatchNormalization(scale=False, name=name and name + '_bn')(x)
                return Activation('relu', name=name and name + '_ac')(x)
            def _chain(x, *units):
                for unit in units:
                    x = _conv(x, *unit)
                return x
            def _mixed(x, scale, kind, index, activation=True):
                if kind == 35:
                    branches = [_chain(x, (32, 1)), _chain(x, (32, 1), (32, 3)), _chain(x, (32, 1), (48, 3), (64, 3))]
                elif kind == 17:
                    branches = [_chain(x, (192, 1)), _chain(x, (128, 1), (160, (1, 7)), (192, (7, 1)))]
                else:
                    branches = [_chain(x, (192, 1)), _chain(x, (192, 1), (224, (1, 3)), (256, (3, 1)))]
                name = 'block%d_%d' % (kind, index)
                up = Conv2D(x.shape[-1], 1, padding='same', name=name + '_conv')(Concatenate(name=name + '_mixed')(branches))
                x = CustomScaleLayer(scale)([x, up])
                return Activation('relu', name=name + '_ac')(x) if activation else x
            def InceptionResNetV2(include_top=True, weights='imagenet', input_tensor=None, input_shape=None, pooling=None, classes=1000,
                                  classifier_activation='softmax', name='inception_resnet_v2'):
                inputs = x = _input(input_tensor, input_shape, 299, include_top)
                x = MaxPooling2D(3, strides=2)(_chain(x, (32, 3, 2, 'valid'), (32, 3, 1, 'valid'), (64, 3)))
                x = MaxPooling2D(3, strides=2)(_chain(x, (80, 1, 1, 'valid'), (192, 3, 1, 'valid')))
                branches = [_chain(x, (96, 1)), _chain(x, (48, 1), (64, 5)), _chain(x, (64, 1), (96, 3), (96, 3))]
                branches.append(_conv(AveragePooling2D(3, strides=1, padding='same')(x), 64, 1))
                x = Concatenate(name='mixed_5b')(branches)
                for i in range(10):
                    x = _mixed(x, 0.17, 35, i + 1)
                branches = [_conv(x, 384, 3, 2, 'valid'), _chain(x, (256, 1), (256, 3), (384, 3, 2, 'valid'))]
                x = Concatenate(name='mixed_6a')(branches + [MaxPooling2D(3, strides=2)(x)])
                for i in range(20):
                    x = _mixed(x, 0.1, 17, i + 1)
                branches = [_chain(x, (256, 1), (384, 3, 2, 'valid')), _chain(x, (256, 1), (288, 3, 2, 'valid')),
                            _chain(x, (256, 1), (288, 3), (320, 3, 2, 'valid'))]
                x = Concatenate(name='mixed_7a')(branches + [MaxPooling2D(3, strides=2)(x)])
                for i in range(10):
                    x = _mixed(x, 0.2 if i < 9 else 1.0, 8, i + 1, i < 9)
                x = _conv(x, 1536, 1, name='conv_7b')
                if include_top:
                    x = GlobalAveragePooling2D(name='avg_pool')(x)
                    x = Dense(classes, activation=classifier_activation, name='predictions')(x)
                else:
                    x = _pooled(x, pooling)
                return _model(inputs, x, name)
            """;

    /** {@code efficientnet_v2.py} */
    static final String EFFICIENT_V2 = """
            import math
            def _block(x, fused, out, expansion, stride, name, drop):
                width, inputs = x.shape[-1], x
                wide = width * expansion
                def unit(x, layer, norm, activation):
                    x = BatchNormalization(name=name + norm)(layer(x))
                    return Activation('swish', name=name + activation)(x) if activation else x
                if expansion != 1:
                    layer = Conv2D(wide, 3 if fused else 1, strides=stride if fused else 1, padding='same', use_bias=False, name=name + 'expand_conv')
                    x = unit(x, layer, 'expand_bn', 'expand_activation')
                if not fused:
                    layer = DepthwiseConv2D(3, strides=stride, padding='same', use_bias=False, name=name + 'dwconv2')
                    x = unit(x, layer, 'bn', 'activation')
                    se = Reshape((1, 1, wide), name=name + 'se_reshape')(GlobalAveragePooling2D(name=name + 'se_squeeze')(x))
                    se = Conv2D(max(1, int(width * 0.25)), 1, padding='same', activation='swish', name=name + 'se_reduce')(se)
                    se = Conv2D(wide, 1, padding='same', activation='sigmoid', name=name + 'se_expand')(se)
                    x = Multiply(name=name + 'se_excite')([x, se])
                alone = fused and expansion == 1
                layer = Conv2D(out, 3 if alone else 1, strides=stride if alone else 1, padding='same', use_bias=False, name=name + 'project_conv')
                x = unit(x, layer, 'project_bn', 'project_activation' if alone else None)
                if stride == 1 and width == out:
                    if drop > 0:
                        x = Dropout(drop, noise_shape=(None, 1, 1, 1), name=name + 'drop')(x)
                    x = Add(name=name + 'add')([x, inputs])
                return x
            def _v2(label, size, filters, counts, width=1.0, depth=1.0):
                def rounded(v):
                    return max(8, int(v * width + 4) // 8 * 8)
                def make(include_top=True, weights='imagenet', input_tensor=None, input_shape=None, pooling=None, classes=1000,
                         classifier_activation='softmax', include_preprocessing=True, name='efficientnetv2-' + label):
                    inputs = x = _input(input_tensor, input_shape, size, include_top)
                    if include_preprocessing:
                        if label[0] == 'b' and x.shape[-1] == 3:
                            x = Rescaling(1.0 / 255)(x)
                            x = Normalization(mean=[0.485, 0.456, 0.406], variance=[0.052441, 0.050176, 0.050625], axis=3)(x)
                        else:
                            x = Rescaling(1.0 / 128.0, offset=-1)(x)
                    x = Conv2D(rounded(filters[0]), 3, strides=2, padding='same', use_bias=False, name='stem_conv')(x)
                    x = Activation('swish', name='stem_activation')(BatchNormalization(name='stem_bn')(x))
                    done = 0
                    for i, count in enumerate(counts):
                        for j in range(int(math.ceil(depth * count))):
                            x = _block(x, i < 3, rounded(filters[i + 1]), [1, 4, 4, 4, 6, 6, 6][i], 1 if j else [1, 2, 2, 2, 1, 2, 1][i],
                                       'block%d%s_' % (i + 1, chr(j + 97)), 0.2 * done / sum(counts))
                            done += 1
                    x = Conv2D(rounded(1280), 1, padding='same', use_bias=False, name='top_conv')(x)
                    x = Activation('swish', name='top_activation')(BatchNormalization(name='top_bn')(x))
                    if include_top:
                        x = Dropout(0.2, name='top_dropout')(GlobalAveragePooling2D(name='avg_pool')(x))
                        x = Dense(classes, activation=classifier_activation, name='predictions')(x)
                    else:
                        x = _pooled(x, pooling, True)
                    return _model(inputs, x, name)
                return make
            _B = ([32, 16, 32, 48, 96, 112, 192], [1, 2, 2, 3, 5, 8])
            EfficientNetV2B0 = _v2('b0', 224, *_B)
            EfficientNetV2B1 = _v2('b1', 240, *_B, 1.0, 1.1)
            EfficientNetV2B2 = _v2('b2', 260, *_B, 1.1, 1.2)
            EfficientNetV2B3 = _v2('b3', 300, *_B, 1.2, 1.4)
            EfficientNetV2S = _v2('s', 384, [24, 24, 48, 64, 128, 160, 256], [2, 4, 4, 6, 9, 15])
            EfficientNetV2M = _v2('m', 480, [24, 24, 48, 80, 160, 176, 304, 512], [3, 5, 5, 7, 14, 18, 5])
            EfficientNetV2L = _v2('l', 480, [32, 32, 64, 96, 192, 224, 384, 640], [4, 7, 7, 10, 19, 25, 7])
            """;

    /** {@code convnext.py} */
    static final String CONVNEXT = """
            def _convnext(label, first, third):
                def make(include_top=True, include_preprocessing=True, weights='imagenet', input_tensor=None, input_shape=None, pooling=None,
                         classes=1000, classifier_activation='softmax', name='convnext_' + label):
                    inputs = x = _input(input_tensor, input_shape, 224, include_top)
                    if include_preprocessing and x.shape[-1] == 3:
                        x = Normalization(mean=[123.675, 116.28, 103.53], variance=[3409.97, 3262.69, 3291.89], name=name + '_prestem_normalization')(x)
                    for i, count in enumerate([3, 3, third, 3]):
                        dim = first * 2 ** i
                        part = name + ('_downsampling_%s_%d' if i else '_stem_%s')
                        norm = LayerNormalization(epsilon=1e-6, name=part % (('layernorm', i - 1) if i else 'layernorm'))
                        conv = Conv2D(dim, 2 if i else 4, strides=2 if i else 4, name=part % (('conv', i - 1) if i else 'conv'))
                        x = Sequential([norm, conv] if i else [conv, norm], name=part % ('block', i - 1) if i else name + '_stem')(x)
                        for j in range(count):
                            block = name + '_stage_%d_block_%d_' % (i, j)
                            y = Conv2D(dim, 7, padding='same', groups=dim, name=block + 'depthwise_conv')(x)
                            y = LayerNormalization(epsilon=1e-6, name=block + 'layernorm')(y)
                            y = Activation('gelu', name=block + 'gelu')(Dense(4 * dim, name=block + 'pointwise_conv_1')(y))
                            y = Dense(dim, name=block + 'pointwise_conv_2')(y)
                            y = LayerScale(init_values=1e-6, projection_dim=dim, name=block + 'layer_scale')(y)
                            x = x + Activation('linear', name=block + 'identity')(y)
                    if include_top:
                        x = LayerNormalization(epsilon=1e-6, name=name + '_head_layernorm')(GlobalAveragePooling2D(name=name + '_head_gap')(x))
                        x = Dense(classes, activation=classifier_activation, name=name + '_head_dense')(x)
                    else:
                        x = LayerNormalization(epsilon=1e-6)(_pooled(x, pooling))
                    return _model(inputs, x, name)
                return make
            ConvNeXtTiny = _convnext('tiny', 96, 9)
            ConvNeXtSmall = _convnext('small', 96, 27)
            ConvNeXtBase = _convnext('base', 128, 27)
            ConvNeXtLarge = _convnext('large', 192, 27)
            ConvNeXtXLarge = _convnext('xlarge', 256, 27)
            """;

    private LaterPrograms() {}
}
