"""b doc"""
from ..d import value
