# A controller with a class and floats: an oven is brought to its temperature.


class Pid:
    def __init__(self, kp, ki, kd, setpoint):
        self.kp, self.ki, self.kd = kp, ki, kd
        self.setpoint = setpoint
        self.integral = 0.0
        self.last_error = None

    def step(self, measured, dt):
        error = self.setpoint - measured
        self.integral += error * dt
        slope = 0.0 if self.last_error is None else (error - self.last_error) / dt
        self.last_error = error
        return self.kp * error + self.ki * self.integral + self.kd * slope


oven = 20.0
pid = Pid(kp=0.8, ki=0.05, kd=0.4, setpoint=180.0)
for second in range(60):
    power = max(0.0, min(100.0, pid.step(oven, 1.0)))
    oven += 0.12 * power - 0.02 * (oven - 20.0)
    if second % 10 == 0:
        print(f"{second:3d} s  {oven:7.2f} C  {power:6.2f} %")
