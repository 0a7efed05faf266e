using PyXL.Isa;
using PyXL.Toolchain.Assembly;

namespace PyXL.Toolchain.Compile;

/// <summary>
/// Where exceptions are handled, an object of ints in the data section: for each stretch of protected code, in order of address, its
/// first program address, the address behind its last, and the handler's.
/// </summary>
internal sealed class HandlerTable(DataSection data)
{
    private readonly List<LinkWord> _words = [];

    public void Add(Label start, Label end, Label handler) => _words.AddRange([LinkWord.Address(start, 0, 0), LinkWord.Address(end, 0, 0), LinkWord.Address(handler, 0, 0)]);

    public Word Table => data.Object(Tag.Object, _words);
}
