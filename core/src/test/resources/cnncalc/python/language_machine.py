# What a program sees of its machine; none of its files is there.
import logging
import math
import os
import os.path as osp
import random
import string
import sys

print(os.path.join('a', 'b/', 'c.txt'), osp.join('a', '/b'), os.path.join('', 'c'))  # -> a/b/c.txt /b c
print(os.path.basename('a/b.tar.gz'), os.path.dirname('a/b/c'), os.path.split('a/b'))  # -> b.tar.gz a/b ('a', 'b')
print(os.path.splitext('a.b/c'), os.path.splitext('c.tar.gz'), os.path.splitext('.git'))  # -> ('a.b/c', '') ('c.tar', '.gz') ('.git', '')
print(os.path.exists('no/such/file'), os.path.isdir('no/such'))  # -> False False
print('google.colab' in sys.modules, sys.version_info[0], sys.version_info >= (3, 6))  # -> False 3 True
print(len(string.printable), string.ascii_letters[:3], string.digits, len(string.punctuation))  # -> 100 abc 0123456789 32
print([each for each in string.whitespace], string.hexdigits)  # -> [' ', '\t', '\n', '\r', '\x0b', '\x0c'] 0123456789abcdefABCDEF
print(random.seed(1))  # -> None
print(logging.INFO, logging.getLogger('x').info('said'))  # -> 20 None
print(round(math.erf(0.5), 9), round(math.erf(-2.5), 9), math.erf(9), math.erf(0))  # -> 0.520499878 -0.999593048 1.0 0.0
print(__name__, __doc__)  # -> __main__ None
