using FluentAssertions;
using NUnit.Framework;
using PyXL.Toolchain.Bytecode;
using PyXL.Toolchain.Tests.Support;

namespace PyXL.Toolchain.Tests.Bytecode;

public class OpcodeDocumentTests
{
    [Test]
    public void The_page_in_docs_is_what_the_decoder_says() =>
        (File.ReadAllText(Repository.Folder("docs/opcodes.md")) == OpcodeDocument.Render(new Decoder311())).Should().BeTrue("docs/opcodes.md is stale: run `./pyxl opcodes > docs/opcodes.md`");
}
