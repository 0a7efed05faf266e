using System.Numerics;
using System.Runtime.CompilerServices;
using PyXL.Hdl.Elaboration;
using PyXL.Hdl.Ir;

namespace PyXL.Hdl;

public abstract partial class Logic
{
    /// <summary>The statements of <paramref name="body"/> take effect where the condition is 1.</summary>
    public static WhenChain When(Bit condition, Action body, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        new(BuildScope.Require("When"), condition, body, UserCode.At(file, line));

    /// <summary>Branches on the members of an enum.</summary>
    public static SwitchChain<T> Switch<T>(Enum<T> subject, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) where T : struct, Enum =>
        new(BuildScope.Require("Switch"), subject.Expr, member => (Const)((Enum<T>)member).AtWidth(subject.Width), UserCode.At(file, line));

    /// <summary>Branches on the values of a number.</summary>
    public static SwitchChain<BigInteger> Switch(UInt subject, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        new(BuildScope.Require("Switch"), subject.Expr, number => Constants.Make(number, subject.Width, signed: false), UserCode.At(file, line));

    /// <summary>Claims that the condition is 1 at every clock edge outside of reset, under the conditions of the enclosing blocks.</summary>
    public static void Assert(Bit condition, string message, ClockDomain? domain = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Claim(PropertyKind.Assert, condition, message, domain, file, line);

    /// <summary>Promises that the surroundings keep the condition at 1: a proof takes it for granted, simulation checks it.</summary>
    public static void Assume(Bit condition, string message, ClockDomain? domain = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Claim(PropertyKind.Assume, condition, message, domain, file, line);

    /// <summary>Asks for a run in which the condition is 1 at some clock edge.</summary>
    public static void Cover(Bit condition, string message, ClockDomain? domain = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Claim(PropertyKind.Cover, condition, message, domain, file, line);

    private static void Claim(PropertyKind kind, Bit condition, string message, ClockDomain? domain, string file, int line)
    {
        var scope = BuildScope.Require(kind.ToString());
        scope.Add(new Property(kind, condition.Expr, message, domain ?? scope.Domain, UserCode.At(file, line)));
    }
}
