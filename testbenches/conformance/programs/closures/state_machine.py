def machine():
    state = "idle"
    log = []

    def idle(event):
        nonlocal state
        if event == "start":
            state = "running"

    def running(event):
        nonlocal state
        if event == "stop":
            state = "idle"
        elif event == "fail":
            state = "broken"

    table = {"idle": idle, "running": running}

    def send(event):
        before = state
        handler = table.get(state)
        if handler:
            handler(event)
        log.append(f"{before}-{event}->{state}")
        return state
    return send, log


send, log = machine()
for e in ("start", "x", "stop", "start", "fail", "start"):
    send(e)
print(log)
