using System.Collections.Concurrent;
using System.Diagnostics;
using System.Reflection;
using System.Runtime.CompilerServices;
using PyXL.Hdl.Ir;

namespace PyXL.Hdl.Elaboration;

/// <summary>
/// Finds the user's statement. Methods take it from the compiler (<see cref="CallerLineNumberAttribute"/>); property setters, operators and
/// base constructors cannot, and read it from the call stack and the debug symbols, once for each place in the code.
/// </summary>
internal static class UserCode
{
    private static readonly ConcurrentDictionary<(MethodBase Method, int Offset), SourceLocation> Known = new();

    public static SourceLocation At(string file, int line) => new(file.StartsWith("./", StringComparison.Ordinal) ? file[2..] : file, line);

    /// <summary>
    /// The innermost call that is not the language's own; without debug symbols, an empty location. While a Build runs, a module of
    /// <c>PyXL.Hdl.Library</c> is user code too; in its constructor, the user is who called it.
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static SourceLocation Find()
    {
        var building = BuildScope.Current is not null;
        return Find(method => IsOutside(method) || (building && method.DeclaringType?.Namespace == "PyXL.Hdl.Library"));
    }

    /// <summary>Where an object is made whose constructors are running: for a submodule, the field that holds it.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static SourceLocation FindNew(Type type) =>
        Find(method => IsOutside(method) && !(method.IsConstructor && method.DeclaringType!.IsAssignableFrom(type)));

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static SourceLocation Find(Func<MethodBase, bool> isWanted)
    {
        var trace = new StackTrace(2, fNeedFileInfo: false);
        for (var i = 0; i < trace.FrameCount; i++)
        {
            var frame = trace.GetFrame(i)!;
            if (frame.GetMethod() is not { } method || !isWanted(method)) continue;
            var place = (method, frame.GetILOffset());
            if (Known.TryGetValue(place, out var known)) return known;
            var detailed = new StackTrace(2, fNeedFileInfo: true).GetFrame(i)!;
            return Known[place] = detailed.GetFileName() is { } file ? At(file, detailed.GetFileLineNumber()) : default;
        }
        return default;
    }

    private static bool IsOutside(MethodBase method) =>
        method.DeclaringType is { } type && type.Assembly != typeof(UserCode).Assembly && type.Namespace?.StartsWith("System", StringComparison.Ordinal) != true;
}
