package cnncalc.torch;

import cnncalc.python.Aside;
import cnncalc.python.Interpreter;
import cnncalc.python.PyModule;
import cnncalc.python.PyValue;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the files of vision transformers take from timm, under whichever of its modules' names.
 *
 * @see <a href="https://github.com/huggingface/pytorch-image-models">timm 1.0</a>, {@code timm/layers} and
 *     {@code timm/models/vision_transformer.py}
 */
final class TimmPrograms {

    private static final String HELPERS = """
            def to_ntuple(n):
                return lambda value: tuple(value) if isinstance(value, (list, tuple)) else (value,) * n
            to_1tuple, to_2tuple, to_3tuple, to_4tuple = to_ntuple(1), to_ntuple(2), to_ntuple(3), to_ntuple(4)
            def make_divisible(v, divisor=8, min_value=None, round_limit=0.9):
                new = max(min_value or divisor, int(v + divisor / 2) // divisor * divisor)
                return new + divisor if new < round_limit * v else new
            def trunc_normal_(tensor, *args, **keywords):
                return tensor
            lecun_normal_ = variance_scaling_ = trunc_normal_tf_ = trunc_normal_
            def _assert(condition, message):
                pass
            def register_model(function):
                return function
            def load_pretrained(*args, **keywords):
                pass
            checkpoint_filter_fn = named_apply = load_checkpoint = load_pretrained
            def _cfg(url='', **keywords):
                return {'url': url, 'num_classes': 1000, 'input_size': (3, 224, 224), 'pool_size': None, **keywords}
            IMAGENET_DEFAULT_MEAN, IMAGENET_DEFAULT_STD = (0.485, 0.456, 0.406), (0.229, 0.224, 0.225)
            IMAGENET_INCEPTION_MEAN = IMAGENET_INCEPTION_STD = (0.5, 0.5, 0.5)
            def drop_path(x, drop_prob=0., training=False, scale_by_keep=True):
                return x
            """;

    private static final String LAYERS = """
            class DropPath(nn.Module):
                def __init__(self, drop_prob=0., scale_by_keep=True):
                    super().__init__()
                    self.drop_prob = drop_prob
                def forward(self, x):
                    return x
            class Mlp(nn.Module):
                def __init__(self, in_features, hidden_features=None, out_features=None, act_layer=nn.GELU, norm_layer=None,
                             bias=True, drop=0., use_conv=False):
                    super().__init__()
                    out_features = out_features or in_features
                    hidden = hidden_features or in_features
                    linear = (lambda a, b, bias: nn.Conv2d(a, b, 1, bias=bias)) if use_conv else nn.Linear
                    biases, drops = to_2tuple(bias), to_2tuple(drop)
                    self.fc1 = linear(in_features, hidden, bias=biases[0])
                    self.act = act_layer()
                    self.drop1 = nn.Dropout(drops[0])
                    self.norm = norm_layer(hidden) if norm_layer is not None else nn.Identity()
                    self.fc2 = linear(hidden, out_features, bias=biases[1])
                    self.drop2 = nn.Dropout(drops[1])
                def forward(self, x):
                    return self.drop2(self.fc2(self.norm(self.drop1(self.act(self.fc1(x))))))
            class PatchEmbed(nn.Module):
                def __init__(self, img_size=224, patch_size=16, in_chans=3, embed_dim=768, norm_layer=None, flatten=True,
                             bias=True, **keywords):
                    super().__init__()
                    self.img_size, self.patch_size = to_2tuple(img_size), to_2tuple(patch_size)
                    self.grid_size = (self.img_size[0] // self.patch_size[0], self.img_size[1] // self.patch_size[1])
                    self.num_patches = self.grid_size[0] * self.grid_size[1]
                    self.flatten = flatten
                    self.proj = nn.Conv2d(in_chans, embed_dim, kernel_size=patch_size, stride=patch_size, bias=bias)
                    self.norm = norm_layer(embed_dim) if norm_layer else nn.Identity()
                def forward(self, x):
                    x = self.proj(x)
                    return self.norm(x.flatten(2).transpose(1, 2) if self.flatten else x)
            class Attention(nn.Module):
                def __init__(self, dim, num_heads=8, qkv_bias=False, qk_norm=False, proj_bias=True, attn_drop=0., proj_drop=0.,
                             norm_layer=nn.LayerNorm):
                    super().__init__()
                    self.num_heads, self.head_dim = num_heads, dim // num_heads
                    self.scale = self.head_dim ** -0.5
                    self.qkv = nn.Linear(dim, dim * 3, bias=qkv_bias)
                    self.q_norm = norm_layer(self.head_dim) if qk_norm else nn.Identity()
                    self.k_norm = norm_layer(self.head_dim) if qk_norm else nn.Identity()
                    self.attn_drop = nn.Dropout(attn_drop)
                    self.proj = nn.Linear(dim, dim, bias=proj_bias)
                    self.proj_drop = nn.Dropout(proj_drop)
                def forward(self, x):
                    B, N, C = x.shape
                    qkv = self.qkv(x).reshape(B, N, 3, self.num_heads, self.head_dim).permute(2, 0, 3, 1, 4)
                    q, k, v = qkv.unbind(0)
                    attn = self.q_norm(q) * self.scale @ self.k_norm(k).transpose(-2, -1)
                    x = self.attn_drop(attn.softmax(dim=-1)) @ v
                    return self.proj_drop(self.proj(x.transpose(1, 2).reshape(B, N, C)))
            class LayerScale(nn.Module):
                def __init__(self, dim, init_values=1e-5, inplace=False):
                    super().__init__()
                    self.gamma = nn.Parameter(init_values * torch.ones(dim))
                def forward(self, x):
                    return x * self.gamma
            class Block(nn.Module):
                def __init__(self, dim, num_heads, mlp_ratio=4., qkv_bias=False, qk_norm=False, proj_bias=True, proj_drop=0.,
                             attn_drop=0., init_values=None, drop_path=0., act_layer=nn.GELU, norm_layer=nn.LayerNorm,
                             mlp_layer=Mlp, drop=0., qk_scale=None):
                    super().__init__()
                    self.norm1 = norm_layer(dim)
                    self.attn = Attention(dim, num_heads, qkv_bias, qk_norm, proj_bias, attn_drop, proj_drop, norm_layer)
                    self.ls1 = LayerScale(dim, init_values) if init_values else nn.Identity()
                    self.drop_path1 = DropPath(drop_path) if drop_path > 0. else nn.Identity()
                    self.norm2 = norm_layer(dim)
                    self.mlp = mlp_layer(dim, int(dim * mlp_ratio), act_layer=act_layer, bias=proj_bias, drop=proj_drop)
                    self.ls2 = LayerScale(dim, init_values) if init_values else nn.Identity()
                    self.drop_path2 = DropPath(drop_path) if drop_path > 0. else nn.Identity()
                def forward(self, x):
                    x = x + self.drop_path1(self.ls1(self.attn(self.norm1(x))))
                    return x + self.drop_path2(self.ls2(self.mlp(self.norm2(x))))
            """;

    private TimmPrograms() {}

    static PyModule module(PyModule torch, PyModule nn, PyModule functional) {
        Map<String, PyValue> globals = new LinkedHashMap<>();
        globals.put("torch", torch);
        globals.put("nn", nn);
        globals.put("F", functional);
        Interpreter interpreter = new Interpreter(globals, name -> null);
        interpreter.run(Aside.parse(HELPERS));
        interpreter.run(Aside.parse(LAYERS));
        PyModule timm = new PyModule("timm", interpreter.variables()).open();
        for (String part : new String[] {"models", "layers", "data"}) {
            timm.setAttribute(part, timm);
        }
        return timm;
    }
}
