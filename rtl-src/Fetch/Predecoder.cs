using PyXL.Hdl;
using PyXL.Isa;

namespace PyXL.Rtl;

/// <summary>Where the fetch stage finds the offset of a branch.</summary>
public enum BranchField { None, Short, Loop, Jump }

/// <summary>What the fetch stage must know of an instruction early: four bits that fill a program word up to the 36 of a block RAM column.</summary>
public sealed class Predecoded : Struct
{
    /// <summary>The encoding is defined.</summary>
    public readonly Bit Defined = Field.Bit();

    /// <summary>Fetch the target next: a jump or a backward branch.</summary>
    public readonly Bit Predict = Field.Bit();
    public readonly Enum<BranchField> Branch = Field.Enum<BranchField>();
}

/// <summary>Looks at an instruction while it is loaded into the program memory; combinational.</summary>
[Doc("Finds undefined encodings and branches while the program is loaded.")]
public sealed class Predecoder : Module
{
    public readonly UInt Instruction = Input.UInt(32);
    public readonly Predecoded Predecoded = Output.Of<Predecoded>();

    protected override void Build()
    {
        var fields = new InstructionFields(Instruction);
        Let(out var noA, fields.A == 0);
        Let(out var noB, fields.B == 0);
        Let(out var noD, fields.D == 0);
        Let(out var isLocal, fields.D != Isa.Instruction.Push);
        Let(out var shortStack, !fields.D[6, 5].Any());
        Let(out var backward, fields.D[6] | noD);
        Let(out var loopBackward, fields.A[8] | noA);
        Let(out var byteB, !fields.B[8]);

        Predecoded.Defined.Value = false;
        Predecoded.Predict.Value = false;
        Predecoded.Branch.Value = BranchField.None;
        var cases = Switch(fields.Opcode);
        foreach (var format in InstructionSet.All.GroupBy(i => i.Format))
            cases = cases.Case(format.Select(i => i.Opcode), () =>
            {
                Predecoded.Defined.Value = format.Key switch
                {
                    Format.Binary or Format.CompareBranch => true,
                    Format.Unary or Format.TestBranch => noA,
                    Format.Loop => isLocal,
                    Format.Jump => !fields.D[6, 2].Any(),
                    Format.Call => !fields.A[8, 1].Any() & byteB,
                    Format.Pair => noD,
                    Format.Source => noD & noA,
                    Format.Destination => noA & noB,
                    Format.LocalOnly => isLocal & noA & noB,
                    Format.Retag => !fields.A[8],
                    Format.PinIn or Format.PinBranch => noA & !fields.B[8, 5].Any(),
                    Format.PinOut => shortStack & noA,
                    Format.Console => noA & (fields.D == 1 | fields.D == 2),
                    Format.Count => noD & noA & byteB & !noB,
                    Format.StaticIn => !fields.A[8, 5].Any(),
                    Format.StaticOut => shortStack,
                    Format.StaticOnly => shortStack & noB,
                    _ => throw new NotSupportedException($"format {format.Key}"),
                };
                switch (format.Key)
                {
                    case Format.CompareBranch or Format.TestBranch or Format.PinBranch:
                        Predecoded.Branch.Value = BranchField.Short;
                        Predecoded.Predict.Value = backward;
                        break;
                    case Format.Loop:
                        Predecoded.Branch.Value = BranchField.Loop;
                        Predecoded.Predict.Value = loopBackward;
                        break;
                    case Format.Jump:
                        Predecoded.Branch.Value = BranchField.Jump;
                        Predecoded.Predict.Value = true;
                        break;
                }
            });
        cases.Default();
    }
}
