# A small operating system: tasks of different classes pass packets to each other by priority.
class Packet:
    def __init__(self, kind, data):
        self.kind, self.data, self.next_hop = kind, data, None


class Task:
    def __init__(self, system, name, priority):
        self.system, self.name, self.priority = system, name, priority
        self.queue = []
        self.runs = 0
        system.add(self)

    def ready(self):
        return bool(self.queue)

    def run(self):
        self.runs += 1
        self.handle(self.queue.pop(0))

    def send(self, name, packet):
        packet.next_hop = name
        self.system.deliver(name, packet)


class Idle(Task):
    def __init__(self, system, name, priority, count):
        self.count, self.control = count, 1
        super().__init__(system, name, priority)

    def ready(self):
        return self.count > 0

    def run(self):
        self.runs += 1
        self.count -= 1
        odd = self.control & 1
        self.control = self.control // 2 ^ (0xD008 if odd else 0)
        self.send("worker" if odd else "handler", Packet("tick", [self.control % 26]))


class Worker(Task):
    letter = 0

    def handle(self, packet):
        for i in range(len(packet.data)):
            self.letter = (self.letter + 1) % 26
            packet.data[i] += self.letter
        packet.data.append(self.letter)
        self.send("handler" if len(packet.data) < 5 else "device", packet)


class Handler(Task):
    def handle(self, packet):
        if packet.kind == "tick":
            packet.kind = "work"
            self.send("worker", packet)
        else:
            self.send("device", packet)


class Device(Task):
    total = 0

    def handle(self, packet):
        self.total = (self.total * 31 + sum(packet.data)) % 1000003


class System:
    def __init__(self):
        self.tasks, self.by_name, self.switches = [], {}, 0

    def add(self, task):
        self.tasks.append(task)
        self.tasks.sort(key=lambda t: -t.priority)
        self.by_name[task.name] = task

    def deliver(self, name, packet):
        self.by_name[name].queue.append(packet)

    def loop(self):
        while True:
            for task in self.tasks:
                if task.ready():
                    self.switches += 1
                    task.run()
                    break
            else:
                return


system = System()
Idle(system, "idle", 0, 1000)
Worker(system, "worker", 10)
Handler(system, "handler", 20)
device = Device(system, "device", 30)
system.loop()
print([(t.name, t.runs) for t in system.tasks])
print(system.switches, device.total)
