from .b import c as cc
from . import d
name = "a"
def get(): return d.value, cc.where()
