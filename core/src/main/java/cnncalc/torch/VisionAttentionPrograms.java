package cnncalc.torch;

/**
 * The transformers of {@code torchvision.models} as programs of our own, after their papers, with the names of
 * torchvision 0.28 for their modules.
 */
final class VisionAttentionPrograms {

    /** {@code vision_transformer.py} */
    static final String VIT = """
            class MLPBlock(MLP):
                def __init__(self, in_dim, mlp_dim, dropout):
                    super().__init__(in_dim, [mlp_dim, in_dim], activation_layer=nn.GELU, inplace=None, dropout=dropout)
            class EncoderBlock(nn.Module):
                def __init__(self, num_heads, hidden_dim, mlp_dim, dropout, attention_dropout, norm_layer=partial(nn.LayerNorm, eps=1e-6)):
                    super().__init__()
                    self.num_heads = num_heads
                    self.ln_1 = norm_layer(hidden_dim)
                    self.self_attention = nn.MultiheadAttention(hidden_dim, num_heads, dropout=attention_dropout, batch_first=True)
                    self.dropout = nn.Dropout(dropout)
                    self.ln_2 = norm_layer(hidden_dim)
                    self.mlp = MLPBlock(hidden_dim, mlp_dim, dropout)
                def forward(self, input):
                    x = self.ln_1(input)
                    x, _ = self.self_attention(x, x, x, need_weights=False)
                    x = self.dropout(x) + input
                    return x + self.mlp(self.ln_2(x))
            class Encoder(nn.Module):
                def __init__(self, seq_length, num_layers, num_heads, hidden_dim, mlp_dim, dropout, attention_dropout,
                             norm_layer=partial(nn.LayerNorm, eps=1e-6)):
                    super().__init__()
                    self.pos_embedding = nn.Parameter(torch.empty(1, seq_length, hidden_dim))
                    self.dropout = nn.Dropout(dropout)
                    self.layers = nn.Sequential()
                    for i in range(num_layers):
                        self.layers.add_module('encoder_layer_%d' % i, EncoderBlock(num_heads, hidden_dim, mlp_dim, dropout, attention_dropout, norm_layer))
                    self.ln = norm_layer(hidden_dim)
                def forward(self, input):
                    return self.ln(self.layers(self.dropout(input + self.pos_embedding)))
            class VisionTransformer(nn.Module):
                def __init__(self, image_size, patch_size, num_layers, num_heads, hidden_dim, mlp_dim, dropout=0.0, attention_dropout=0.0,
                             num_classes=1000, representation_size=None, norm_layer=partial(nn.LayerNorm, eps=1e-6)):
                    super().__init__()
                    self.image_size = image_size
                    self.patch_size = patch_size
                    self.hidden_dim = hidden_dim
                    self.conv_proj = nn.Conv2d(3, hidden_dim, patch_size, patch_size)
                    self.class_token = nn.Parameter(torch.zeros(1, 1, hidden_dim))
                    self.seq_length = (image_size // patch_size) ** 2 + 1
                    self.encoder = Encoder(self.seq_length, num_layers, num_heads, hidden_dim, mlp_dim, dropout, attention_dropout, norm_layer)
                    self.heads = nn.Sequential()
                    if representation_size is not None:
                        self.heads.add_module('pre_logits', nn.Linear(hidden_dim, representation_size))
                        self.heads.add_module('act', nn.Tanh())
                    self.heads.add_module('head', nn.Linear(representation_size or hidden_dim, num_classes))
                def _process_input(self, x):
                    n, c, h, w = x.shape
                    if h != self.image_size or w != self.image_size:
                        raise AssertionError('Wrong image size! Expected %d but got %d by %d!' % (self.image_size, h, w))
                    p = self.patch_size
                    x = self.conv_proj(x).reshape(n, self.hidden_dim, (h // p) * (w // p))
                    return x.permute(0, 2, 1)
                def forward(self, x):
                    x = self._process_input(x)
                    x = torch.cat([self.class_token.expand(x.shape[0], -1, -1), x], dim=1)
                    return self.heads(self.encoder(x)[:, 0])
            def _vit(patch, layers, heads, width, end_to_end):
                def make(*old, weights=None, progress=True, pretrained=None, image_size=None, **options):
                    tuned = 'E2E' in str(weights) or layers == 32 and 'DEFAULT' in str(weights)
                    return VisionTransformer(image_size or (end_to_end if tuned else 224), patch, layers, heads, width, 4 * width, **options)
                return make
            vit_b_16 = _vit(16, 12, 12, 768, 384)
            vit_b_32 = _vit(32, 12, 12, 768, 224)
            vit_l_16 = _vit(16, 24, 16, 1024, 512)
            vit_l_32 = _vit(32, 24, 16, 1024, 224)
            vit_h_14 = _vit(14, 32, 16, 1280, 518)
            """;

    /** {@code swin_transformer.py} */
    static final String SWIN = """
            class PatchMerging(nn.Module):
                def __init__(self, dim, norm_layer=nn.LayerNorm, second=False):
                    super().__init__()
                    self.reduction = nn.Linear(4 * dim, 2 * dim, bias=False)
                    self.norm = norm_layer(2 * dim if second else 4 * dim)
                def _merge(self, x):
                    H, W, _ = x.shape[-3:]
                    x = F.pad(x, (0, 0, 0, W % 2, 0, H % 2))
                    return torch.cat([x[..., 0::2, 0::2, :], x[..., 1::2, 0::2, :], x[..., 0::2, 1::2, :], x[..., 1::2, 1::2, :]], -1)
                def forward(self, x):
                    return self.reduction(self.norm(self._merge(x)))
            class PatchMergingV2(PatchMerging):
                def __init__(self, dim, norm_layer=nn.LayerNorm):
                    super().__init__(dim, norm_layer, True)
                def forward(self, x):
                    return self.norm(self.reduction(self._merge(x)))
            class ShiftedWindowAttention(nn.Module):
                def __init__(self, dim, window_size, shift_size, num_heads, attention_dropout=0.0, dropout=0.0):
                    super().__init__()
                    self.window_size = window_size
                    self.shift_size = shift_size
                    self.num_heads = num_heads
                    self.attention_dropout = attention_dropout
                    self.dropout = dropout
                    self.qkv = nn.Linear(dim, 3 * dim)
                    self.proj = nn.Linear(dim, dim)
                    self.define_relative_position_bias_table()
                    h, w = window_size
                    self.register_buffer('relative_position_index', torch.zeros(h * w * h * w, dtype=torch.int64))
                def define_relative_position_bias_table(self):
                    h, w = self.window_size
                    self.relative_position_bias_table = nn.Parameter(torch.zeros((2 * h - 1) * (2 * w - 1), self.num_heads))
                def _bias(self, table):
                    n = self.window_size[0] * self.window_size[1]
                    bias = table[self.relative_position_index].view(n, n, -1)
                    return bias.permute(2, 0, 1).contiguous().unsqueeze(0)
                def get_relative_position_bias(self):
                    return self._bias(self.relative_position_bias_table)
                def _scores(self, q, k):
                    return (q * q.shape[-1] ** -0.5).matmul(k.transpose(-2, -1))
                def forward(self, input):
                    bias = self.get_relative_position_bias()
                    B, H, W, C = input.shape
                    wh, ww = self.window_size
                    x = F.pad(input, (0, 0, 0, (ww - W % ww) % ww, 0, (wh - H % wh) % wh))
                    _, PH, PW, _ = x.shape
                    shift = [0 if wh >= PH else self.shift_size[0], 0 if ww >= PW else self.shift_size[1]]
                    if sum(shift) > 0:
                        x = torch.roll(x, shifts=(-shift[0], -shift[1]), dims=(1, 2))
                    gh, gw, n, heads = PH // wh, PW // ww, wh * ww, self.num_heads
                    x = x.view(B, gh, wh, gw, ww, C).permute(0, 1, 3, 2, 4, 5).reshape(B * gh * gw, n, C)
                    qkv = F.linear(x, self.qkv.weight, self.qkv.bias)
                    qkv = qkv.reshape(B * gh * gw, n, 3, heads, C // heads).permute(2, 0, 3, 1, 4)
                    q, k, v = qkv[0], qkv[1], qkv[2]
                    attn = self._scores(q, k) + bias
                    if sum(shift) > 0:
                        attn = attn.view(B, gh * gw, heads, n, n) + torch.zeros(1, gh * gw, 1, n, n)
                        attn = attn.view(-1, heads, n, n)
                    attn = F.dropout(F.softmax(attn, dim=-1), p=self.attention_dropout)
                    x = attn.matmul(v).transpose(1, 2).reshape(B * gh * gw, n, C)
                    x = F.dropout(F.linear(x, self.proj.weight, self.proj.bias), p=self.dropout)
                    x = x.view(B, gh, gw, wh, ww, C).permute(0, 1, 3, 2, 4, 5).reshape(B, PH, PW, C)
                    if sum(shift) > 0:
                        x = torch.roll(x, shifts=(shift[0], shift[1]), dims=(1, 2))
                    return x[:, :H, :W, :].contiguous()
            class ShiftedWindowAttentionV2(ShiftedWindowAttention):
                def __init__(self, *given, **named):
                    super().__init__(*given, **named)
                    self.logit_scale = nn.Parameter(torch.ones((self.num_heads, 1, 1)))
                    self.cpb_mlp = nn.Sequential(nn.Linear(2, 512), nn.ReLU(True), nn.Linear(512, self.num_heads, bias=False))
                def define_relative_position_bias_table(self):
                    h, w = self.window_size
                    self.register_buffer('relative_coords_table', torch.zeros(1, 2 * h - 1, 2 * w - 1, 2))
                def get_relative_position_bias(self):
                    return 16 * torch.sigmoid(self._bias(self.cpb_mlp(self.relative_coords_table).view(-1, self.num_heads)))
                def _scores(self, q, k):
                    attn = F.normalize(q, dim=-1) @ F.normalize(k, dim=-1).transpose(-2, -1)
                    return attn * torch.clamp(self.logit_scale, max=math.log(100.0)).exp()
            class SwinTransformerBlock(nn.Module):
                def __init__(self, dim, num_heads, window_size, shift_size, mlp_ratio=4.0, dropout=0.0, attention_dropout=0.0,
                             stochastic_depth_prob=0.0, norm_layer=nn.LayerNorm, attn_layer=ShiftedWindowAttention):
                    super().__init__()
                    self.norm1 = norm_layer(dim)
                    self.attn = attn_layer(dim, window_size, shift_size, num_heads, attention_dropout=attention_dropout, dropout=dropout)
                    self.stochastic_depth = StochasticDepth(stochastic_depth_prob, 'row')
                    self.norm2 = norm_layer(dim)
                    self.mlp = MLP(dim, [int(dim * mlp_ratio), dim], activation_layer=nn.GELU, inplace=None, dropout=dropout)
                def forward(self, x):
                    x = x + self.stochastic_depth(self.attn(self.norm1(x)))
                    return x + self.stochastic_depth(self.mlp(self.norm2(x)))
            class SwinTransformerBlockV2(SwinTransformerBlock):
                def __init__(self, *given, **named):
                    super().__init__(*given, attn_layer=ShiftedWindowAttentionV2, **named)
                def forward(self, x):
                    x = x + self.stochastic_depth(self.norm1(self.attn(x)))
                    return x + self.stochastic_depth(self.norm2(self.mlp(x)))
            class SwinTransformer(nn.Module):
                def __init__(self, patch_size, embed_dim, depths, num_heads, window_size, mlp_ratio=4.0, dropout=0.0, attention_dropout=0.0,
                             stochastic_depth_prob=0.1, num_classes=1000, norm_layer=None, block=None, downsample_layer=PatchMerging):
                    super().__init__()
                    self.num_classes = num_classes
                    block = block or SwinTransformerBlock
                    norm = norm_layer or partial(nn.LayerNorm, eps=1e-5)
                    layers = [nn.Sequential(nn.Conv2d(3, embed_dim, tuple(patch_size), tuple(patch_size)), Permute([0, 2, 3, 1]), norm(embed_dim))]
                    done = 0
                    for i, depth in enumerate(depths):
                        stage, dim = [], embed_dim * 2 ** i
                        for j in range(depth):
                            shift = [w // 2 if j % 2 else 0 for w in window_size]
                            stage.append(block(dim, num_heads[i], window_size=window_size, shift_size=shift, mlp_ratio=mlp_ratio, dropout=dropout,
                                               attention_dropout=attention_dropout, norm_layer=norm,
                                               stochastic_depth_prob=stochastic_depth_prob * done / (sum(depths) - 1)))
                            done += 1
                        layers.append(nn.Sequential(*stage))
                        if i < len(depths) - 1:
                            layers.append(downsample_layer(dim, norm))
                    self.features = nn.Sequential(*layers)
                    self.norm = norm(dim)
                    self.permute = Permute([0, 3, 1, 2])
                    self.avgpool = nn.AdaptiveAvgPool2d(1)
                    self.flatten = nn.Flatten(1)
                    self.head = nn.Linear(dim, num_classes)
                def forward(self, x):
                    x = self.permute(self.norm(self.features(x)))
                    return self.head(self.flatten(self.avgpool(x)))
            def _swin(dim, third, heads, prob, second, **options):
                if second:
                    options.update(block=SwinTransformerBlockV2, downsample_layer=PatchMergingV2)
                options.setdefault('stochastic_depth_prob', prob)
                window = [8, 8] if second else [7, 7]
                return SwinTransformer([4, 4], dim, [2, 2, third, 2], [heads, 2 * heads, 4 * heads, 8 * heads], window, **options)
            swin_t = _named(_swin, 96, 6, 3, 0.2, False)
            swin_s = _named(_swin, 96, 18, 3, 0.3, False)
            swin_b = _named(_swin, 128, 18, 4, 0.5, False)
            swin_v2_t = _named(_swin, 96, 6, 3, 0.2, True)
            swin_v2_s = _named(_swin, 96, 18, 3, 0.3, True)
            swin_v2_b = _named(_swin, 128, 18, 4, 0.5, True)
            """;

    /** {@code maxvit.py} */
    static final String MAXVIT = """
            def _halved(size):
                return ((size[0] - 1) // 2 + 1, (size[1] - 1) // 2 + 1)
            class MBConv(nn.Module):
                def __init__(self, width, out, expansion, squeeze, stride, act, norm, prob):
                    super().__init__()
                    self.proj = nn.Identity()
                    if stride != 1 or width != out:
                        pool = [nn.AvgPool2d(3, stride, 1)] if stride == 2 else []
                        self.proj = nn.Sequential(*pool, nn.Conv2d(width, out, 1))
                    mid = int(out * expansion)
                    self.stochastic_depth = StochasticDepth(prob, mode='row') if prob else nn.Identity()
                    self.layers = nn.Sequential()
                    unit = partial(Conv2dNormActivation, activation_layer=act, norm_layer=norm, inplace=None)
                    self.layers.add_module('pre_norm', norm(width))
                    self.layers.add_module('conv_a', unit(width, mid, kernel_size=1))
                    self.layers.add_module('conv_b', unit(mid, mid, kernel_size=3, stride=stride, groups=mid))
                    self.layers.add_module('squeeze_excitation', SqueezeExcitation(mid, int(out * squeeze), activation=nn.SiLU))
                    self.layers.add_module('conv_c', nn.Conv2d(mid, out, 1))
                def forward(self, x):
                    return self.proj(x) + self.stochastic_depth(self.layers(x))
            class RelativePositionalMultiHeadAttention(nn.Module):
                def __init__(self, feat_dim, head_dim, max_seq_len):
                    super().__init__()
                    self.n_heads = feat_dim // head_dim
                    self.head_dim = head_dim
                    self.size = int(math.sqrt(max_seq_len))
                    self.max_seq_len = max_seq_len
                    self.to_qkv = nn.Linear(feat_dim, feat_dim * 3)
                    self.scale_factor = feat_dim ** -0.5
                    self.merge = nn.Linear(feat_dim, feat_dim)
                    self.relative_position_bias_table = nn.Parameter(torch.empty((2 * self.size - 1) ** 2, self.n_heads))
                    self.register_buffer('relative_position_index', torch.zeros(max_seq_len, max_seq_len, dtype=torch.int64))
                def get_relative_positional_bias(self):
                    n = self.max_seq_len
                    bias = self.relative_position_bias_table[self.relative_position_index.view(-1)].view(n, n, -1)
                    return bias.permute(2, 0, 1).contiguous().unsqueeze(0)
                def forward(self, x):
                    B, G, P, D = x.shape
                    q, k, v = [each.reshape(B, G, P, self.n_heads, self.head_dim).permute(0, 1, 3, 2, 4) for each in torch.chunk(self.to_qkv(x), 3, dim=-1)]
                    scores = torch.einsum('B G H I D, B G H J D -> B G H I J', q, k * self.scale_factor)
                    scores = F.softmax(scores + self.get_relative_positional_bias(), dim=-1)
                    x = torch.einsum('B G H I J, B G H J D -> B G H I D', scores, v)
                    return self.merge(x.permute(0, 1, 3, 2, 4).reshape(B, G, P, D))
            class SwapAxes(nn.Module):
                def __init__(self, a, b):
                    super().__init__()
                    self.a, self.b = a, b
                def forward(self, x):
                    return torch.swapaxes(x, self.a, self.b)
            class WindowPartition(nn.Module):
                def forward(self, x, p):
                    B, C, H, W = x.shape
                    x = x.reshape(B, C, H // p, p, W // p, p).permute(0, 2, 4, 3, 5, 1)
                    return x.reshape(B, (H // p) * (W // p), p * p, C)
            class WindowDepartition(nn.Module):
                def forward(self, x, p, h_partitions, w_partitions):
                    B, G, PP, C = x.shape
                    x = x.reshape(B, h_partitions, w_partitions, p, p, C).permute(0, 5, 1, 3, 2, 4)
                    return x.reshape(B, C, h_partitions * p, w_partitions * p)
            class PartitionAttentionLayer(nn.Module):
                def __init__(self, width, head_dim, partition, grid, grid_size, ratio, act, attention_dropout, mlp_dropout, prob):
                    super().__init__()
                    self.grid_size = grid_size
                    self.p = grid_size[0] // partition if grid else partition
                    self.partition_op = WindowPartition()
                    self.departition_op = WindowDepartition()
                    self.partition_swap = SwapAxes(-2, -3) if grid else nn.Identity()
                    self.departition_swap = SwapAxes(-2, -3) if grid else nn.Identity()
                    self.attn_layer = nn.Sequential(
                        nn.LayerNorm(width), RelativePositionalMultiHeadAttention(width, head_dim, partition ** 2), nn.Dropout(attention_dropout))
                    self.mlp_layer = nn.Sequential(
                        nn.LayerNorm(width), nn.Linear(width, width * ratio), act(), nn.Linear(width * ratio, width), nn.Dropout(mlp_dropout))
                    self.stochastic_dropout = StochasticDepth(prob, mode='row')
                def forward(self, x):
                    x = self.partition_swap(self.partition_op(x, self.p))
                    x = x + self.stochastic_dropout(self.attn_layer(x))
                    x = x + self.stochastic_dropout(self.mlp_layer(x))
                    return self.departition_op(self.departition_swap(x), self.p, self.grid_size[0] // self.p, self.grid_size[1] // self.p)
            class MaxVitLayer(nn.Module):
                def __init__(self, width, out, squeeze, expansion, stride, norm, act, prob, head_dim, partition, grid_size, *given):
                    super().__init__()
                    self.layers = nn.Sequential()
                    self.layers.add_module('MBconv', MBConv(width, out, expansion, squeeze, stride, act, norm, prob))
                    for name in ['window', 'grid']:
                        layer = PartitionAttentionLayer(out, head_dim, partition, name == 'grid', grid_size, given[0], act, given[1], given[2], prob)
                        self.layers.add_module(name + '_attention', layer)
                def forward(self, x):
                    return self.layers(x)
            class MaxVitBlock(nn.Module):
                def __init__(self, layers):
                    super().__init__()
                    self.layers = nn.ModuleList(layers)
                def forward(self, x):
                    for layer in self.layers:
                        x = layer(x)
                    return x
            class MaxVit(nn.Module):
                def __init__(self, input_size, stem_channels, partition_size, block_channels, block_layers, head_dim, stochastic_depth_prob,
                             norm_layer=None, activation_layer=nn.GELU, squeeze_ratio=0.25, expansion_ratio=4, mlp_ratio=4, mlp_dropout=0.0,
                             attention_dropout=0.0, num_classes=1000):
                    super().__init__()
                    norm, act = norm_layer or partial(nn.BatchNorm2d, eps=1e-3, momentum=0.99), activation_layer
                    self.stem = nn.Sequential(
                        Conv2dNormActivation(3, stem_channels, 3, stride=2, norm_layer=norm, activation_layer=act, bias=False, inplace=None),
                        Conv2dNormActivation(stem_channels, stem_channels, 3, stride=1, norm_layer=None, activation_layer=None, bias=True))
                    size = _halved(input_size)
                    self.partition_size = partition_size
                    self.blocks = nn.ModuleList()
                    width, done = stem_channels, 0
                    for out, count in zip(block_channels, block_layers):
                        size = _halved(size)
                        if size[0] % partition_size or size[1] % partition_size:
                            raise ValueError('Input size %d of a block is not divisible by partition size %d.' % (size[0], partition_size))
                        layers = []
                        for i in range(count):
                            prob = stochastic_depth_prob * done / (sum(block_layers) - 1)
                            layers.append(MaxVitLayer(width, out, squeeze_ratio, expansion_ratio, 1 if i else 2, norm, act, prob, head_dim,
                                                      partition_size, size, mlp_ratio, attention_dropout, mlp_dropout))
                            width = out
                            done += 1
                        self.blocks.append(MaxVitBlock(layers))
                    self.classifier = nn.Sequential(
                        nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.LayerNorm(width), nn.Linear(width, width), nn.Tanh(),
                        nn.Linear(width, num_classes, bias=False))
                def forward(self, x):
                    x = self.stem(x)
                    for block in self.blocks:
                        x = block(x)
                    return self.classifier(x)
            def _maxvit(**options):
                size = options.pop('input_size', (224, 224))
                return MaxVit(size, 64, 7, [64, 128, 256, 512], [2, 2, 5, 2], 32, options.pop('stochastic_depth_prob', 0.2), **options)
            maxvit_t = _named(_maxvit)
            """;

    private VisionAttentionPrograms() {}
}
