# total 86567656
# macs 17563828224
import torch
import torch.nn as nn

PATCH, SIZE, DIM = 16, 224, 768


class Block(nn.Module):
    def __init__(self, dim, heads, hidden):
        super().__init__()
        self.norm1 = nn.LayerNorm(dim, eps=1e-6)
        self.attn = nn.MultiheadAttention(dim, heads, batch_first=True)
        self.norm2 = nn.LayerNorm(dim, eps=1e-6)
        self.mlp = nn.Sequential(nn.Linear(dim, hidden), nn.GELU(), nn.Dropout(0.0), nn.Linear(hidden, dim))

    def forward(self, x):
        y = self.norm1(x)
        y, _ = self.attn(y, y, y, need_weights=False)
        x = x + y
        return x + self.mlp(self.norm2(x))


class Transformer(nn.Module):
    def __init__(self, depth=12, heads=12, classes=1000):
        super().__init__()
        self.patches = nn.Conv2d(3, DIM, PATCH, PATCH)
        count = (SIZE // PATCH) ** 2
        self.cls = nn.Parameter(torch.zeros(1, 1, DIM))
        self.pos = nn.Parameter(torch.empty(1, count + 1, DIM).normal_(std=0.02))
        self.blocks = nn.Sequential(*[Block(DIM, heads, 4 * DIM) for _ in range(depth)])
        self.norm = nn.LayerNorm(DIM)
        self.head = nn.Linear(DIM, classes)

    def forward(self, img):
        n, c, h, w = img.shape
        x = self.patches(img).flatten(2).transpose(1, 2)
        x = torch.cat([self.cls.expand(n, -1, -1), x], dim=1) + self.pos
        x = self.norm(self.blocks(x))
        return self.head(x[:, 0])


model = Transformer()
print(sum(p.numel() for p in model.parameters() if p.requires_grad))
