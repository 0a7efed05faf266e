# Methods of built-in classes called through the class, with a self of another type.
import types


class Plain:
    pass


def generator():
    yield 1


def attempt(label, function, *arguments):
    try:
        function(*arguments)
    except TypeError as error:
        print(label, '-', error)
    else:
        print(label, '- accepted')


for wrong in (None, 5, [1], Plain()):
    attempt('BaseException.__init__', BaseException.__init__, wrong, 1)
    attempt('ValueError.__str__', ValueError.__str__, wrong)
    attempt('with_traceback', Exception.with_traceback, wrong, None)
    attempt('add_note', BaseException.add_note, wrong, 'note')
    attempt('args', BaseException.args.__get__, wrong, int)
    attempt('KeyError.__str__', KeyError.__str__, wrong)
    attempt('OSError.__str__', OSError.__str__, wrong)
    attempt('property.getter', property.getter, wrong, len)
    attempt('property.__get__', property.__get__, wrong, 1)
    attempt('classmethod.__get__', classmethod.__get__, wrong, 1)
    attempt('slice.indices', slice.indices, wrong, 4)
    attempt('type.mro', type.mro, wrong)
    attempt('type.__subclasses__', type.__subclasses__, wrong)
    attempt('generator.send', types.GeneratorType.send, wrong, None)
    attempt('generator.__next__', types.GeneratorType.__next__, wrong)
    attempt('function.__get__', types.FunctionType.__get__, wrong, 1)
    attempt('super', super.__getattribute__, wrong, 'x')

attempt('a value error for a key error', KeyError.__str__, ValueError())
attempt('another generator', types.GeneratorType.__next__, generator())
attempt('a key error for an exception', BaseException.__init__, KeyError(), 1, 2)
attempt('type of a class', type.mro, Plain)

made = generator()
made.__name__, made.__qualname__ = 'renamed', 'somewhere.renamed'
print(made.__name__, made.__qualname__)
for name in ('__name__', '__qualname__'):
    attempt(name, setattr, made, name, 5)
