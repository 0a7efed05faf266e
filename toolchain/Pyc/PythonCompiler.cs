using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.ComponentModel;
using System.Security.Cryptography;
using System.Text;
using CliWrap;

namespace PyXL.Toolchain.Pyc;

/// <summary>Has <c>python3</c> compile source files to <c>.pyc</c> form; no file is written.</summary>
public static class PythonCompiler
{
    private static readonly string Script = Resource("compile_sources.py"), LiteralSource = Resource("literal_source.py");

    /// <summary>The first item of a tuple that stands for a frozenset.</summary>
    internal const string FrozenSetMark = "frozenset of PyXL";

    private const int GreetingBytes = 3 + 4 + 16;

    /// <summary>A source file as <c>python3</c> is to see it.</summary>
    /// <param name="Name">The name in tracebacks: the absolute path.</param>
    public sealed record Source(string Name, byte[] Text);

    // What Prepare compiled: a text that stands for (name, text), and the .pyc or CPython's report.
    private static readonly ConcurrentDictionary<string, Answer> Prepared = [];

    /// <summary>Compiles many sources with one start of python3; <see cref="Compile"/> then has them at hand for the rest of the process.</summary>
    /// <exception cref="PycException">There is no python3, or it is not CPython 3.11.</exception>
    public static void Prepare(IReadOnlyList<Source> sources)
    {
        foreach (var (source, answer) in sources.Zip(Ask(sources))) Prepared[Key(source)] = answer;
    }

    /// <summary>The bytes of a <c>.pyc</c> for each source, in order.</summary>
    /// <param name="warn">Gets what CPython warns of, as it prints it.</param>
    /// <exception cref="PycException">There is no python3, or it is not CPython 3.11.</exception>
    /// <exception cref="PythonSyntaxException">CPython refuses a source.</exception>
    public static IReadOnlyList<byte[]> Compile(IReadOnlyList<Source> sources, Action<string> warn)
    {
        var known = Prepared.IsEmpty ? [] : sources.Select(s => Prepared.GetValueOrDefault(Key(s))).OfType<Answer>().ToList();
        var answers = known.Count == sources.Count ? known : Ask(sources);
        foreach (var answer in answers.Where(a => a.Warnings.Length > 0)) warn(answer.Warnings);
        return [.. answers.Select(a => a.Accepted ? a.Body : throw new PythonSyntaxException(Encoding.UTF8.GetString(a.Body).TrimEnd()))];
    }

    /// <inheritdoc cref="Compile(IReadOnlyList{Source}, Action{string})"/>
    public static IReadOnlyList<byte[]> Compile(params IReadOnlyList<Source> sources) => Compile(sources, _ => { });

    private static string Key(Source source) => $"{source.Name}\0{Convert.ToHexString(SHA256.HashData(source.Text))}";

    private static IReadOnlyList<Answer> Ask(IReadOnlyList<Source> sources)
    {
        var output = new MemoryStream();
        var errors = new StringBuilder();
        try
        {
            // -I -S: neither the user's settings nor site packages take part.
            Cli.Wrap("python3").WithArguments(["-I", "-S", "-X", "utf8", "-W", "ignore", "-c", Script, FrozenSetMark, LiteralSource])
                .WithStandardInputPipe(PipeSource.FromBytes(Request(sources)))
                .WithStandardOutputPipe(PipeTarget.ToStream(output))
                .WithStandardErrorPipe(PipeTarget.ToStringBuilder(errors))
                .WithValidation(CommandResultValidation.None)
                .ExecuteAsync().GetAwaiter().GetResult();
        }
        catch (Exception e) when (e is Win32Exception or IOException)
        {
            throw new PycException("python3 cannot be run: install CPython 3.11 and put it on the path", e);
        }
        return Answers(output.ToArray(), sources.Count, errors.ToString());
    }

    private static byte[] Request(IReadOnlyList<Source> sources)
    {
        var request = new MemoryStream();
        void Number(int value)
        {
            Span<byte> bytes = stackalloc byte[4];
            BinaryPrimitives.WriteInt32LittleEndian(bytes, value);
            request.Write(bytes);
        }
        Number(sources.Count);
        foreach (var source in sources)
        {
            byte[][] fields = [Encoding.UTF8.GetBytes(source.Name), source.Text];
            foreach (var field in fields)
            {
                Number(field.Length);
                request.Write(field);
            }
        }
        return request.ToArray();
    }

    private static Answer[] Answers(ReadOnlySpan<byte> output, int count, string errors)
    {
        if (output.Length < GreetingBytes || !output.StartsWith("PYC"u8)) throw Failed(errors);
        var magic = BinaryPrimitives.ReadUInt16LittleEndian(output[3..]);
        var version = Encoding.ASCII.GetString(output[7..GreetingBytes]).TrimEnd();
        if (magic != PycFile.Magic311) throw new PycException($"python3 is CPython {version}, but CPython 3.11 is needed: put python3 of version 3.11 first on the path");
        var rest = output[GreetingBytes..];
        var answers = new Answer[count];
        for (var i = 0; i < count; i++)
        {
            if (rest.Length < 1) throw Failed(errors);
            var accepted = rest[0] == '.';
            rest = rest[1..];
            answers[i] = new(accepted, Field(ref rest, errors).ToArray(), Encoding.UTF8.GetString(Field(ref rest, errors)));
        }
        return answers;
    }

    private static ReadOnlySpan<byte> Field(ref ReadOnlySpan<byte> rest, string errors)
    {
        if (rest.Length < 4 || BinaryPrimitives.ReadInt32LittleEndian(rest) is var length && (length < 0 || length > rest.Length - 4)) throw Failed(errors);
        var field = rest.Slice(4, length);
        rest = rest[(4 + length)..];
        return field;
    }

    private static string Resource(string name)
    {
        using var reader = new StreamReader(typeof(PythonCompiler).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }

    private static PycException Failed(string errors) =>
        new($"python3 failed: {errors.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).LastOrDefault("no output")}");

    /// <param name="Body">The <c>.pyc</c>, or why there is none.</param>
    private sealed record Answer(bool Accepted, byte[] Body, string Warnings);
}
