using System.Runtime.InteropServices;
using PyXL.Rtl;

namespace PyXL.Cli.Host;

/// <summary>Registers in this process's address space: those of <c>/dev/uioN</c>, with its interrupt, or physical addresses by <c>/dev/mem</c>.</summary>
internal sealed unsafe class MappedBus : IRegisterBus
{
    private const int ReadWrite = 2, Synchronous = 0x101000; // O_RDWR, O_SYNC of Linux
    private const int ProtectReadWrite = 3, Shared = 1;
    private const int WaitMilliseconds = 10;
    private const short Readable = 1; // POLLIN
    private const nuint Size = 1u << RegisterMap.AddressBits;

    private readonly int _file;
    private readonly bool _hasInterrupt;
    private readonly byte* _base;

    /// <param name="path">The device; a file of at least the map's size will do.</param>
    /// <param name="address">Physical address of the registers in <c>/dev/mem</c>; 0 for <c>/dev/uioN</c>.</param>
    /// <param name="hasInterrupt">Reads of the device wait for the interrupt, as those of <c>/dev/uioN</c> do.</param>
    /// <exception cref="UserError">The device cannot be opened or mapped.</exception>
    public MappedBus(string path, long address, bool hasInterrupt)
    {
        _hasInterrupt = hasInterrupt;
        _file = Open(path, ReadWrite | Synchronous);
        if (_file < 0) throw new UserError($"{path}: {Marshal.GetLastPInvokeErrorMessage()}: is this the board's Linux, and are you root?");
        var mapped = Map(0, Size, ProtectReadWrite, Shared, _file, (nint)address);
        if (mapped == -1)
        {
            var reason = Marshal.GetLastPInvokeErrorMessage();
            Close(_file);
            throw new UserError($"{path}: cannot map {Size >> 20} MB from 0x{address:X}: {reason}");
        }
        _base = (byte*)mapped;
    }

    /// <summary>The device of the UIO driver that is called <c>pyxl</c> in the device tree.</summary>
    /// <exception cref="UserError">There is none.</exception>
    public static string FindUio(string devices = "/sys/class/uio") =>
        (Directory.Exists(devices) ? (IEnumerable<string>)Directory.EnumerateDirectories(devices).Order(StringComparer.Ordinal) : [])
            .Where(d => File.Exists(Path.Combine(d, "name")) && File.ReadAllText(Path.Combine(d, "name")).Trim().StartsWith("pyxl", StringComparison.Ordinal))
            .Select(d => $"/dev/{Path.GetFileName(d)}").FirstOrDefault()
        ?? throw new UserError($"no device in {devices} is called pyxl: name it (--target uio:N), or use its address (--target devmem:0x43C00000)");

    public uint Read(int offset) => Volatile.Read(ref *(uint*)(_base + offset));

    public void Write(int offset, uint value) => Volatile.Write(ref *(uint*)(_base + offset), value);

    public void WaitForInterrupt()
    {
        if (!_hasInterrupt)
        {
            Thread.Sleep(1);
            return;
        }
        // The driver masks the interrupt each time that it comes.
        var one = 1;
        WriteFile(_file, &one, sizeof(int));
        var wanted = new PollRequest { File = _file, Events = Readable };
        if (Poll(&wanted, 1, WaitMilliseconds) > 0) ReadFile(_file, &one, sizeof(int));
    }

    public void Dispose()
    {
        Unmap((nint)_base, Size);
        Close(_file);
    }

    [StructLayout(LayoutKind.Sequential)]
    private struct PollRequest
    {
        public int File;
        public short Events, Returned;
    }

    [DllImport("libc", EntryPoint = "open", SetLastError = true)]
    private static extern int Open([MarshalAs(UnmanagedType.LPUTF8Str)] string path, int flags);

    [DllImport("libc", EntryPoint = "close")]
    private static extern int Close(int file);

    [DllImport("libc", EntryPoint = "mmap", SetLastError = true)]
    private static extern nint Map(nint address, nuint length, int protection, int flags, int file, nint offset);

    [DllImport("libc", EntryPoint = "munmap")]
    private static extern int Unmap(nint address, nuint length);

    [DllImport("libc", EntryPoint = "read")]
    private static extern nint ReadFile(int file, int* buffer, nuint count);

    [DllImport("libc", EntryPoint = "write")]
    private static extern nint WriteFile(int file, int* buffer, nuint count);

    [DllImport("libc", EntryPoint = "poll")]
    private static extern int Poll(PollRequest* requests, nuint count, int milliseconds);
}
