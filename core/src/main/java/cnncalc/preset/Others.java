package cnncalc.preset;

import java.util.List;

/** A network that draws borders, a transformer, and a convolutional network that learned from transformers. */
final class Others {

    static final List<Preset> ALL = List.of(
            new Preset("unet", "U-Net", 2015, "Ronneberger, Fischer, Brox: U-Net, figure 1", 31_030_658, """
                    # U-Net
                    input 572x572x1
                    define convs filters
                      conv filters 3x3 relu
                      conv filters 3x3 relu
                    end
                    define up filters kept cut
                      small: convtranspose filters 2x2 stride 2
                      border cut from kept
                      concat small
                      convs filters
                    end
                    one: convs 64
                    maxpool 2x2
                    two: convs 128
                    maxpool 2x2
                    three: convs 256
                    maxpool 2x2
                    four: convs 512
                    dropout 0.5
                    maxpool 2x2
                    convs 1024
                    dropout 0.5
                    up 512 four -4,-4,-4,-4
                    up 256 three -16,-16,-16,-16
                    up 128 two -40,-40,-40,-40
                    up 64 one -88,-88,-88,-88
                    conv 2 1x1
                    """),
            new Preset(
                    "vit-b-16",
                    "ViT-B/16",
                    2020,
                    "Dosovitskiy and others: An Image is Worth 16x16 Words; figures of torchvision",
                    86_567_656,
                    """
                    # ViT-B/16
                    input 224x224x3
                    define block
                      layernorm
                      pytorch-attention 768 12 order batch-first weighting none
                      sum: add in
                      layernorm
                      dense 3072 over last gelu
                      dense 768 over last
                      add sum
                    end
                    conv 768 16x16 stride 16
                    patches: reshape 196,768
                    class: parameter 1x768
                    tokens: concat patches axis 1
                    parameter 197x768
                    add tokens
                    dropout 0
                    12 times block
                    layernorm
                    split places 1 axis 1
                    flatten
                    dense 1000
                    """),
            new Preset(
                    "convnext-t",
                    "ConvNeXt-T",
                    2022,
                    "Liu and others: A ConvNet for the 2020s; figures of torchvision and Keras",
                    28_589_128,
                    """
                    # ConvNeXt-T
                    input 224x224x3
                    define block width
                      depthwise 7x7 padding 3
                      layernorm
                      dense 4*width over last gelu
                      dense width over last
                      layerscale width
                      add in
                    end
                    define down width
                      layernorm
                      conv width 2x2 stride 2
                    end
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

    private Others() {}
}
