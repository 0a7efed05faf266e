using System.Diagnostics;
using System.Globalization;
using PyXL.Cli.Engines;
using PyXL.Toolchain.Image;

namespace PyXL.Cli.Benches;

/// <summary>A simulation of the generated Verilog in another process.</summary>
internal static class BenchProcess
{
    private static readonly TimeSpan PatienceAfterStop = TimeSpan.FromSeconds(3);

    /// <param name="name">For messages.</param>
    /// <param name="folder">Where the process runs.</param>
    /// <param name="start">The command, given the name of the file to load (see bench.cpp for its form).</param>
    /// <exception cref="UserError">The process died.</exception>
    public static RunResult Run(string name, string folder, ProgramImage image, RunOptions options, IRunObserver observer, Func<string, ProcessStartInfo> start)
    {
        var load = Path.GetTempFileName();
        try
        {
            File.WriteAllLines(load, [
                .. LoadWord.Of(image).Select(w => string.Create(CultureInfo.InvariantCulture, $"{(int)w.Space:x} {w.Address:x} {(byte)w.Data.Tag:x2} {w.Data.Payload:x16}")),
                .. options.Input.Select((b, at) => string.Create(CultureInfo.InvariantCulture, $"3 {at:x} 0 {b:x}")),
            ]);
            var info = start(load);
            info.WorkingDirectory = folder;
            info.RedirectStandardOutput = true;
            info.RedirectStandardError = true;
            using var process = Process.Start(info)!;
            try
            {
                var errors = process.StandardError.ReadToEndAsync();
                var result = BenchPackets.Read(process.StandardOutput.BaseStream, options, observer);
                // The bench closes its waveform: by itself at the end, and when it sees that nobody reads on.
                process.StandardOutput.Close();
                if (result is { End: RunEnd.Stopped }) process.WaitForExit(PatienceAfterStop);
                else process.WaitForExit();
                if (result is not null) return result;
                var reason = errors.Result.Split('\n', StringSplitOptions.RemoveEmptyEntries).FirstOrDefault() ?? $"exit status {process.ExitCode}";
                throw new UserError($"the {name} simulation stopped: {reason.Trim()}", ExitStatus.Fault);
            }
            finally
            {
                if (!process.HasExited) process.Kill(entireProcessTree: true);
            }
        }
        finally
        {
            File.Delete(load);
        }
    }
}
