using System.Diagnostics;
using System.Globalization;
using PyXL.Cli.Benches;
using PyXL.Isa;
using PyXL.Rtl;
using PyXL.Toolchain.Model;

namespace PyXL.Cli.Host;

/// <summary>
/// The top <c>pyxl_axi</c>, compiled by Verilator, in another process: every access goes through its AXI4-Lite slave, whose rules the
/// hardware asserts. The commands are described in testbenches/verilator/axi_bench.cpp.
/// </summary>
internal sealed class SimulatedBus : IRegisterBus
{
    /// <summary>Clock cycles that pass while the host waits.</summary>
    private const int WaitCycles = 20_000;

    private readonly Process _process;
    private readonly BinaryWriter _commands;
    private readonly BinaryReader _answers;
    private readonly Task<string> _errors;

    /// <param name="seed">0: a bus without delays; else with random ones.</param>
    /// <exception cref="UserError">A tool is missing.</exception>
    public SimulatedBus(Machine machine, IReadOnlyList<Wire> wires, int seed = 0)
    {
        var folder = Bench(machine);
        _process = Process.Start(new ProcessStartInfo(Path.Combine(folder, VerilatorBench.Executable), [seed.ToString(CultureInfo.InvariantCulture), .. wires.Select(w => $"{w.From}:{w.To}")])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        _commands = new BinaryWriter(new BufferedStream(_process.StandardInput.BaseStream, 1 << 16));
        _answers = new BinaryReader(_process.StandardOutput.BaseStream);
        _errors = _process.StandardError.ReadToEndAsync();
    }

    /// <summary>The folder of the simulation's executable, built where it is not there yet.</summary>
    /// <exception cref="UserError">A tool is missing.</exception>
    public static string Bench(Machine machine) => VerilatorBench.BuildAxi(CoreVerilog.Write(new TopOptions(new CoreOptions(machine)).Make(Top.Axi)));

    public uint Read(int offset)
    {
        Send('R', (uint)offset);
        return Answer();
    }

    public void Write(int offset, uint value) => Send('W', (uint)offset, value);

    /// <summary>A write and a read at the same time.</summary>
    /// <returns>The word read.</returns>
    public uint WriteAndRead(int written, uint value, int read)
    {
        Send('B', (uint)written, value, (uint)read);
        return Answer();
    }

    public void WaitForInterrupt() => WaitForInterrupt(WaitCycles);

    /// <returns>Whether the interrupt is high.</returns>
    public bool WaitForInterrupt(int cycles)
    {
        Send('A', (uint)cycles);
        return Answer() != 0;
    }

    /// <summary>Pulls <c>s_axi_aresetn</c>.</summary>
    public void Reset() => Send('X');

    public void Dispose()
    {
        try
        {
            _commands.Dispose();
            if (!_process.WaitForExit(3000)) _process.Kill();
        }
        catch (IOException)
        {
            // It has ended by itself, and said why.
        }
        _process.Dispose();
    }

    private void Send(char command, params ReadOnlySpan<uint> numbers)
    {
        try
        {
            _commands.Write((byte)command);
            foreach (var number in numbers) _commands.Write(number);
        }
        catch (IOException)
        {
            throw Stopped();
        }
    }

    private uint Answer()
    {
        try
        {
            _commands.Flush();
            return _answers.ReadUInt32();
        }
        catch (IOException)
        {
            throw Stopped();
        }
    }

    private UserError Stopped()
    {
        _process.WaitForExit();
        var reason = _errors.Result.Split('\n', StringSplitOptions.RemoveEmptyEntries).FirstOrDefault() ?? $"exit status {_process.ExitCode}";
        return new UserError($"the simulation of the bus stopped: {reason.Trim()}", ExitStatus.Fault);
    }
}
