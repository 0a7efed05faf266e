using System.Runtime.ExceptionServices;

namespace PyXL.Hdl.Simulation;

/// <summary>Runs work that recurses as deep as the logic it looks at.</summary>
internal static class DeepStack
{
    private const int Size = 256 << 20;

    public static T Run<T>(Func<T> work)
    {
        var result = default(T);
        ExceptionDispatchInfo? failure = null;
        var thread = new Thread(() =>
        {
            try
            {
                result = work();
            }
            catch (Exception e)
            {
                failure = ExceptionDispatchInfo.Capture(e);
            }
        }, Size);
        thread.Start();
        thread.Join();
        failure?.Throw();
        return result!;
    }
}
