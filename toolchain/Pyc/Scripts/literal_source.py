"""Resolves eval, exec and compile of literal source text before the program is compiled: the text's own nodes take the place of the call.

What the program would see of the difference stays as it is, and is refused later: text that reads variables of an outer function, or binds names in a function."""

import ast


class _Scope:
    """A module, class or function, and the names that it binds."""

    def __init__(self, node, outer):
        self.node, self.outer = node, outer
        self.is_function = not isinstance(node, (ast.Module, ast.ClassDef))
        self.names = _bound(node)

    def reads_as_eval(self, nodes):
        """Whether names in the nodes, put into this scope, mean what they mean in text that eval or exec runs here."""
        if not self.is_function:
            return True
        names = {n.id for node in nodes for n in ast.walk(node) if isinstance(n, ast.Name)}
        if any(isinstance(n, _NESTED + (ast.NamedExpr,)) for node in nodes for n in ast.walk(node)):
            return not names & self.names and not self._outer_functions_bind(names)
        return not self._outer_functions_bind(names - self.names)

    def _outer_functions_bind(self, names):
        scope = self.outer
        while scope is not None:
            if scope.is_function and scope.names & names:
                return True
            scope = scope.outer
        return False


_COMPREHENSIONS = (ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)
_NESTED = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda, ast.ClassDef) + _COMPREHENSIONS


def _own(node):
    """The nodes of a scope without those of the scopes in it."""
    for child in ast.iter_child_nodes(node):
        yield child
        if not isinstance(child, _NESTED):
            yield from _own(child)


def _bound(node):
    names = set()
    for child in _own(node):
        if isinstance(child, ast.Name) and not isinstance(child.ctx, ast.Load):
            names.add(child.id)
        elif isinstance(child, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            names.add(child.name)
        elif isinstance(child, ast.alias):
            names.add((child.asname or child.name).split('.')[0])
        elif isinstance(child, ast.arg):
            names.add(child.arg)
        elif isinstance(child, (ast.ExceptHandler, ast.MatchAs, ast.MatchStar)) and child.name:
            names.add(child.name)
    return names


class _Resolver(ast.NodeTransformer):
    def __init__(self):
        self.scope = None
        self.changed = False

    def _in_scope(self, node):
        self.scope = _Scope(node, self.scope)
        self.generic_visit(node)
        self.scope = self.scope.outer
        return node

    visit_Module = visit_ClassDef = visit_FunctionDef = visit_AsyncFunctionDef = visit_Lambda = _in_scope
    visit_ListComp = visit_SetComp = visit_DictComp = visit_GeneratorExp = _in_scope

    def _text(self, node, *functions):
        """The function and the literal text of a call of one of the built-in functions, or two Nones."""
        if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in functions and node.args and not node.keywords):
            return None, None
        name, text = node.func.id, node.args[0]
        is_rebound = self.scope.node is not None and any(name in scope.names for scope in self._scopes())
        wanted = 3 if name == 'compile' else 1
        if is_rebound or len(node.args) != wanted or not (isinstance(text, ast.Constant) and isinstance(text.value, str)):
            return None, None
        return name, text.value

    def _scopes(self):
        scope = self.scope
        while scope is not None:
            yield scope
            scope = scope.outer

    def _statements(self, node, call):
        """What stands for a statement that is a call, or returns or assigns its value; None where it stays."""
        name, text = self._text(call, 'exec', 'eval', 'compile')
        if name is None:
            return None
        mode, file = (name, '<string>') if name != 'compile' else (_constant(call.args[2]), _constant(call.args[1]))
        if mode not in ('exec', 'eval', 'single') or not isinstance(file, str):
            return None
        if mode == 'eval':
            text = text.lstrip(' \t')
        try:
            compile(text, file, mode, dont_inherit=True)
        except SyntaxError as error:
            return [self._placed(ast.Raise(exc=_raised(error), cause=None), node)]
        if name != 'exec':
            return None
        body = ast.parse(text, file).body
        if any(isinstance(n, ast.ImportFrom) and n.module == '__future__' for n in body) or isinstance(self.scope.node, ast.ClassDef):
            return None
        if self.scope.is_function and (_bound(ast.Module(body, [])) or not self.scope.reads_as_eval(body)):
            return None
        return [self._placed(statement, node) for statement in body] or [self._placed(ast.Pass(), node)]

    def _placed(self, node, at):
        """The node with the place of another in all its parts."""
        self.changed = True
        for part in ast.walk(node):
            if 'lineno' in part._attributes:
                ast.copy_location(part, at)
        return node

    def _visit_statement(self, node):
        return (node.value is not None and self._statements(node, node.value)) or self.generic_visit(node)

    visit_Expr = visit_Return = visit_Assign = _visit_statement

    def visit_Call(self, node):
        name, text = self._text(node, 'eval')
        if name is not None:
            try:
                value = ast.parse(text.lstrip(' \t'), '<string>', 'eval').body
                compile(text.lstrip(' \t'), '<string>', 'eval', dont_inherit=True)
            except SyntaxError:
                return node
            if self.scope.reads_as_eval([value]):
                return self.visit(self._placed(value, node))
        return self.generic_visit(node)


def _constant(node):
    return node.value if isinstance(node, ast.Constant) else None


def _raised(error):
    values = (error.filename, error.lineno, error.offset, error.text, error.end_lineno, error.end_offset)
    place = ast.Tuple([ast.Constant(value) for value in values], ast.Load())
    return ast.Call(ast.Name(type(error).__name__, ast.Load()), [ast.Constant(error.msg), place], [])


def resolved(source, name):
    """The tree of the source with the literal text in place, or the source itself where there is none."""
    tree = ast.parse(source, name)
    resolver = _Resolver()
    resolver.visit(tree)
    return tree if resolver.changed else source
