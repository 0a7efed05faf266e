# One-way constraints between variables, planned by strength: a chain and a projection.
STRENGTHS = ["required", "strong", "normal", "weak"]


class Variable:
    def __init__(self, name, value=0):
        self.name, self.value = name, value
        self.constraints = []
        self.determined_by = None
        self.mark = 0


class Constraint:
    def __init__(self, strength, *variables):
        self.strength = STRENGTHS.index(strength)
        self.variables = variables
        self.output = None

    def methods(self):
        """Pairs of the output and its inputs, the best first."""
        return []

    def inputs(self):
        return [v for v in self.variables if v is not self.output]


class Stay(Constraint):
    def methods(self):
        return [self.variables[0]]

    def execute(self):
        pass


class Edit(Stay):
    pass


class Equal(Constraint):
    def methods(self):
        a, b = self.variables
        return [b, a]

    def execute(self):
        a, b = self.variables
        if self.output is b:
            b.value = a.value
        else:
            a.value = b.value


class Scale(Constraint):
    def methods(self):
        source, factor, offset, target = self.variables
        return [target, source]

    def execute(self):
        source, factor, offset, target = self.variables
        if self.output is target:
            target.value = source.value * factor.value + offset.value
        else:
            source.value = (target.value - offset.value) // factor.value


class Planner:
    def __init__(self):
        self.constraints = []
        self.executed = 0

    def add(self, constraint):
        self.constraints.append(constraint)
        for v in constraint.variables:
            v.constraints.append(constraint)
        return constraint

    def remove(self, constraint):
        self.constraints.remove(constraint)
        for v in constraint.variables:
            v.constraints.remove(constraint)

    def plan(self):
        """Gives each constraint an output, the strong first, and orders them by dependence."""
        for c in self.constraints:
            c.output = None
            for v in c.variables:
                v.determined_by = None
        progress = True
        ordered = sorted(self.constraints, key=lambda c: c.strength)
        waiting = [c for c in ordered if isinstance(c, Edit)] + [c for c in ordered if not isinstance(c, Edit)]
        plan = []
        while progress:
            progress = False
            for c in list(waiting):
                free = [v for v in c.methods() if v.determined_by is None]
                if not free:
                    waiting.remove(c)
                    continue
                for v in free:
                    others = [o for o in c.variables if o is not v]
                    if all(o.determined_by for o in others):
                        v.determined_by = c
                        c.output = v
                        plan.append(c)
                        waiting.remove(c)
                        progress = True
                        break
                if progress:
                    break
        return plan

    def execute(self, plan):
        for c in plan:
            c.execute()
            self.executed += 1


def chain(n):
    planner = Planner()
    variables = [Variable(f"v{i}") for i in range(n + 1)]
    for a, b in zip(variables, variables[1:]):
        planner.add(Equal("required", a, b))
    planner.add(Stay("weak", variables[-1]))
    edit = planner.add(Edit("strong", variables[0]))
    plan = planner.plan()
    for value in (5, 17, 42):
        variables[0].value = value
        planner.execute(plan)
        print("chain", n, variables[-1].value, len(plan))
    planner.remove(edit)
    print(len(planner.plan()), planner.executed)


def projection(n):
    planner = Planner()
    factor, offset = Variable("factor", 10), Variable("offset", 1000)
    planner.add(Stay("normal", factor))
    planner.add(Stay("normal", offset))
    pairs = []
    for i in range(n):
        source, target = Variable(f"s{i}", i), Variable(f"t{i}")
        planner.add(Stay("weak", source))
        planner.add(Scale("required", source, factor, offset, target))
        pairs.append((source, target))
    planner.execute(planner.plan())
    print([t.value for _, t in pairs])
    edit = planner.add(Edit("strong", pairs[3][1]))
    pairs[3][1].value = 2000
    planner.execute(planner.plan())
    print(pairs[3][0].value)
    planner.remove(edit)
    factor.value = 3
    planner.execute(planner.plan())
    print([t.value for _, t in pairs], planner.executed)


chain(20)
projection(8)
