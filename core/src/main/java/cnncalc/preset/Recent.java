package cnncalc.preset;

import java.util.List;

/** U-Net, and what came after: a transformer and a convolutional network in its manner. */
final class Recent {

    private Recent() {}

    static final List<Preset> ALL = List.of(
            new Preset(
                    "u-net",
                    "U-Net",
                    2015,
                    "Ronneberger, Fischer, Brox: U-Net: Convolutional Networks for Biomedical Image Segmentation",
                    31_030_658,
                    """
                    # U-Net
                    define down c
                      maxpool 2x2
                      2 times conv c 3x3 relu
                    end
                    define up c crop
                      convtranspose c 2x2 stride 2
                      border crop from in@1
                      concat from border convtranspose
                      2 times conv c 3x3 relu
                    end
                    input 572x572x1
                    conv 64 3x3 relu
                    one: conv 64 3x3 relu
                    two: down 128
                    three: down 256
                    four: down 512
                    down 1024
                    dropout 0.5
                    up 512 -4,-4,-4,-4 from dropout four
                    up 256 -16,-16,-16,-16 from up1 three
                    up 128 -40,-40,-40,-40 from up2 two
                    up 64 -88,-88,-88,-88 from up3 one
                    conv 2 1x1 softmax
                    """),
            new Preset(
                    "vit-b-16",
                    "ViT-B/16",
                    2020,
                    "Dosovitskiy et al.: An Image is Worth 16x16 Words: Transformers for Image Recognition at Scale;"
                            + " figures of torchvision",
                    86_567_656,
                    """
                    # ViT-B/16
                    define block
                      layernorm
                      pytorch-attention 768 12 order batch-first weighting none
                      seen: add in
                      layernorm
                      dense 3072 over last gelu
                      dense 768 over last
                      add seen
                    end
                    input 224x224x3
                    conv 768 16x16 stride 16
                    patches: reshape 196,768
                    token: parameter 1x768
                    tokens: concat axis 1 from token patches
                    positions: parameter 197x768
                    add tokens
                    12 times block
                    layernorm
                    split places 1 axis 1 # the class token, the others
                    flatten
                    dense 1000
                    """),
            new Preset(
                    "convnext-t",
                    "ConvNeXt-T",
                    2022,
                    "Liu et al.: A ConvNet for the 2020s; figures of torchvision and keras.applications",
                    28_589_128,
                    """
                    # ConvNeXt-T
                    define block c
                      depthwise 7x7 padding 3
                      layernorm
                      dense 4*c over last gelu
                      dense c over last
                      layerscale c
                      stochasticdepth 0.1
                      add in
                    end
                    define down c
                      layernorm
                      conv c 2x2 stride 2
                    end
                    input 224x224x3
                    conv 96 4x4 stride 4
                    layernorm
                    3 times block 96
                    down 192
                    3 times block 192
                    down 384
                    9 times block 384
                    down 768
                    3 times block 768
                    globalavgpool
                    layernorm
                    dense 1000
                    """));
}
