"""
Loads kernel modules under CPython: load("strings").concat(...).

Operators become functions of __pysm that check what the machine would, constants become objects of the simulated heap. Modules that
the compiler or a complete image must provide come from the folder stubs, as ordinary Python; all others from runtime/kernel.
"""

import ast
import pathlib
import sys
import types

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))

import __pysm as machine
import values
from words import KERNEL

STUBS = HERE / "stubs"

OPERATORS = {
    ast.Add: "add", ast.Sub: "subtract", ast.Mult: "multiply", ast.Div: "divide", ast.FloorDiv: "floor_divide", ast.Mod: "modulo",
    ast.LShift: "shift_left", ast.RShift: "shift_right", ast.BitAnd: "bit_and", ast.BitOr: "bit_or", ast.BitXor: "bit_xor",
    ast.USub: "negate", ast.UAdd: "plus", ast.Invert: "invert",
}

modules = {}
constants = {}


def constant(value):
    """The object of a constant; equal ones are one object, as in an image."""
    key = (type(value), repr(value))
    if key not in constants:
        constants[key] = values.to_word(value)
    return constants[key]


class Rewriter(ast.NodeTransformer):
    def __init__(self, name):
        self.name = name
        self.globals = {}

    def call(self, function, *arguments):
        return ast.Call(ast.Attribute(ast.Name("__machine__", ast.Load()), function, ast.Load()), list(arguments), [])

    def body(self, node):
        """Without docstring, which is no object."""
        if node.body and isinstance(node.body[0], ast.Expr) and isinstance(node.body[0].value, ast.Constant):
            node.body[0] = ast.copy_location(ast.Pass(), node.body[0])
        return self.generic_visit(node)

    visit_Module = visit_FunctionDef = visit_ClassDef = body

    def visit_Constant(self, node):
        if not isinstance(node.value, (str, bytes, tuple)):
            return node
        name = f"_constant_{len(self.globals)}"
        self.globals[name] = constant(node.value)
        return ast.Name(name, ast.Load())

    def visit_Tuple(self, node):
        node = self.generic_visit(node)
        return self.call("make_tuple", *node.elts) if isinstance(node.ctx, ast.Load) else node

    def visit_JoinedStr(self, node):
        raise SyntaxError(f"{self.name}:{node.lineno}: f-string")

    def visit_BinOp(self, node):
        node = self.generic_visit(node)
        return self.call(OPERATORS[type(node.op)], node.left, node.right)

    def visit_UnaryOp(self, node):
        if isinstance(node.op, ast.Not) or isinstance(node.operand, ast.Constant):
            return self.generic_visit(node)
        return self.call(OPERATORS[type(node.op)], self.visit(node.operand))

    def visit_AugAssign(self, node):
        if not isinstance(node.target, ast.Name):
            raise SyntaxError(f"{self.name}:{node.lineno}: assignment to something else than a variable")
        left = ast.Name(node.target.id, ast.Load())
        return ast.Assign([node.target], self.call(OPERATORS[type(node.op)], left, self.visit(node.value)))

    def visit_Assign(self, node):
        node = self.generic_visit(node)
        if isinstance(node.value, ast.Call) and isinstance(node.value.func, ast.Name) and node.value.func.id == "load_word":
            node.value = self.call("bound", node.value)
        return node

    def visit_Compare(self, node):
        node = self.generic_visit(node)
        if len(node.ops) == 1 and isinstance(node.ops[0], (ast.Is, ast.IsNot)):
            same = self.call("same", node.left, node.comparators[0])
            return same if isinstance(node.ops[0], ast.Is) else ast.UnaryOp(ast.Not(), same)
        return node


def import_module(name, *_):
    if name == "__pysm":
        return machine
    if name not in modules:
        load(name)
    return modules[name]


def build_class(function, name, *bases):
    return __build_class__(function, name, *[b for b in bases if isinstance(b, type)])


BUILTINS = {
    "range": range, "property": property, "staticmethod": staticmethod, "classmethod": classmethod, "NotImplemented": NotImplemented,
    "__import__": import_module, "__build_class__": build_class, "__name__": "kernel",
}


def bind(module, node, last):
    """The names of an import. Modules may import each other: what is not there yet is bound when the last one is loaded."""
    source = import_module(node.module)
    for alias in node.names:
        name = alias.asname or alias.name
        if hasattr(source, alias.name):
            module.__dict__.setdefault(name, getattr(source, alias.name))
        elif last:
            raise ImportError(f"{module.__name__}: no {alias.name} in {node.module}")


pending = []
depth = 0


def load(name):
    """A kernel module, or its stub."""
    global depth
    if name in modules:
        return modules[name]
    module = modules[name] = types.ModuleType(name)
    stub = STUBS / f"{name}.py"
    if stub.exists():
        module.__dict__["__file__"] = str(stub)
        exec(compile(stub.read_text(), str(stub), "exec"), module.__dict__)
        return module
    path = KERNEL / f"{name}.py"
    rewriter = Rewriter(path.name)
    tree = ast.parse(path.read_text())
    imports = [node for node in tree.body if isinstance(node, ast.ImportFrom)]
    tree.body = [node for node in tree.body if not isinstance(node, ast.ImportFrom)]
    tree = ast.fix_missing_locations(rewriter.visit(tree))
    module.__dict__.update(rewriter.globals)
    module.__dict__["__machine__"] = machine
    module.__dict__["__builtins__"] = BUILTINS
    depth += 1
    for node in imports:
        bind(module, node, False)
        pending.append((module, node))
    exec(compile(tree, str(path), "exec"), module.__dict__)
    depth -= 1
    while depth == 0 and pending:
        bind(*pending.pop(), True)
    return module
