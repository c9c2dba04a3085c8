# total 9125
# 192·32 + 32 patches, 32 for the token, 17·32 places, 2·32 in each of two norms, 32·48 + 16·32 + 32 attention, 32·5 + 5 head
import torch
from torch import nn
from einops import rearrange, repeat, pack, unpack
from einops.layers.torch import Rearrange


def pair(t):
    return t if isinstance(t, tuple) else (t, t)


class Mixer(nn.Module):
    def __init__(self, dim, heads=2, dim_head=8):
        super().__init__()
        inner = heads * dim_head
        self.heads = heads
        self.norm = nn.LayerNorm(dim)
        self.to_qkv = nn.Linear(dim, inner * 3, bias=False)
        self.to_out = nn.Linear(inner, dim)

    def forward(self, x):
        qkv = self.to_qkv(self.norm(x)).chunk(3, dim=-1)
        q, k, v = map(lambda t: rearrange(t, 'b ... (h d) -> b h (...) d', h=self.heads), qkv)
        dots = torch.matmul(q, k.transpose(-1, -2))
        dots = dots.masked_fill(dots < 0, -torch.finfo(dots.dtype).max)
        out = torch.matmul(dots.softmax(dim=-1), v)
        return self.to_out(rearrange(out, 'b h n d -> b n (h d)'))


class Tokens(nn.Module):
    def __init__(self, *, image_size, patch_size, num_classes, dim):
        super().__init__()
        height, width = pair(image_size)
        count = (height // patch_size) * (width // patch_size)
        self.to_patch = nn.Sequential(
            Rearrange('b c (h p) (w q) -> b h w (p q c)', p=patch_size, q=patch_size),
            nn.Linear(3 * patch_size ** 2, dim))
        self.token = nn.Parameter(torch.randn(dim))
        self.places = nn.Parameter(torch.randn(1, count + 1, dim))
        self.mixer = Mixer(dim)
        self.norm = nn.LayerNorm(dim)
        self.head = nn.Linear(dim, num_classes)

    def forward(self, img):
        x = self.to_patch(img)
        x, grid = pack([x], 'b * d')
        token = repeat(self.token, 'd -> b d', b=x.shape[0])
        x, parts = pack([token, x], 'b * d')
        x = x + self.places
        x = self.mixer(x) + x
        token, x = unpack(self.norm(x), parts, 'b * d')
        x, = unpack(x, grid, 'b * d')
        assert x.shape == (1, 4, 4, 32) and token.shape == (1, 32)
        return self.head(token)


net = Tokens(image_size=32, patch_size=8, num_classes=5, dim=32)
print(net(torch.randn(1, 3, 32, 32)).shape)
