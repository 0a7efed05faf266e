using System.Numerics;
using PyXL.Hdl;
using PyXL.Hdl.Ir;
using PyXL.Isa;
using PyXL.Rtl;

namespace PyXL.Bench.HdlSim;

/// <summary>A design, the inputs of its first cycles after one of reset (those not named keep their value), and an output that shows where it got to.</summary>
internal sealed record Workload(string Name, ModuleNode Top, IReadOnlyList<(string Input, BigInteger Value)[]> Setup, string Digest)
{
    public static Workload Netlist() => new("random netlist: 4752 operations of 32 bits, 1000 registers", RandomNetlist.Generate(4752, 1000, seed: 1), [], "digest");

    /// <summary>The processor in an endless loop of integer operations and a branch.</summary>
    public static Workload Processor()
    {
        Operand local(int i) => Operand.Local(i);
        Instruction[] program = [
            Instruction.Unary(Opcode.Move, 0, Operand.Imm(0)),
            Instruction.Unary(Opcode.Move, 1, Operand.Imm(0)),
            Instruction.Binary(Opcode.Add, 0, local(0), local(1)),
            Instruction.Binary(Opcode.Xor, 3, local(0), Operand.Imm(0x55)),
            Instruction.Binary(Opcode.Mul, 4, local(3), local(1)),
            Instruction.Binary(Opcode.Shl, 5, local(4), Operand.Imm(3)),
            Instruction.Binary(Opcode.And, 0, local(5), Operand.Imm(0x7f)),
            Instruction.PinOut(Opcode.PinWrite, 1, local(0)),
            Instruction.Binary(Opcode.And, 1, local(3), Operand.Imm(0x7f)),
            Instruction.CompareBranch(Opcode.BranchNe, -7, local(1), Operand.Imm(-1)),
        ];
        var setup = program.Select((instruction, i) => new (string, BigInteger)[]
        {
            ("load_valid", 1), ("load_space", 0), ("load_address", Machine.ResetPc + i), ("load_data", instruction.Encode()),
        });
        return new("the core in a loop of integer operations", Design.Elaborate(new Core(CoreOptions.Default)).Top, [.. setup, [("load_valid", 0), ("run", 1)]], "gpio_out");
    }
}
