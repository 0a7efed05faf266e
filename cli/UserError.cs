namespace PyXL.Cli;

/// <summary>Something that the user can put right; the message is one line and says what to do.</summary>
public sealed class UserError(string message, int exitStatus = ExitStatus.Usage) : Exception(message)
{
    public int ExitStatus { get; } = exitStatus;
}

/// <summary>Exit statuses of the command line other than the program's own.</summary>
public static class ExitStatus
{
    /// <summary>Bad options, a program that does not compile, an unreadable file, a missing tool.</summary>
    public const int Usage = 2;

    /// <summary>The program was stopped by <c>--max-cycles</c>, as <c>timeout</c> does.</summary>
    public const int OutOfCycles = 124;

    /// <summary>The processor stopped with a fault, two engines differ, or an internal error.</summary>
    public const int Fault = 125;

    /// <summary>The reader of standard output has gone (128 + SIGPIPE).</summary>
    public const int BrokenPipe = 141;
}
