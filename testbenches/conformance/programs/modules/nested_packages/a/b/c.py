from .. import d
from ..d import value as v
import a.b as ab
def where(): return __name__, d.value + v, ab.__name__
