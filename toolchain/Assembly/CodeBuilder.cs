using PyXL.Isa;
using PyXL.Toolchain.Image;

namespace PyXL.Toolchain.Assembly;

/// <summary>
/// The code of one function, instruction by instruction, with labels for branches. Where a branch does not reach its label it
/// is relaxed when the function is assembled: the complementary branch over a JMP, or, for FORUP and FORDN, which have no complement, a
/// branch to a JMP that only the loop's end goes around.
/// </summary>
/// <param name="name">Symbol of the function, unique in a program.</param>
/// <param name="module">Module that it belongs to.</param>
public sealed class CodeBuilder(string name, string module = "", ModuleKind kind = ModuleKind.User)
{
    private readonly List<Item> _items = [];
    private Label? _entry;

    public string Name => name;
    public string Module => module;
    public ModuleKind Kind => kind;

    /// <summary>Origin of the instructions emitted from now on.</summary>
    public CodeLocation? Location { get; set; }

    /// <summary>Instructions and branches so far, before relaxation.</summary>
    public int Count => _items.Count;

    public Label NewLabel() => new(this);

    /// <summary>A new label that stands here.</summary>
    public Label Here()
    {
        var label = NewLabel();
        Mark(label);
        return label;
    }

    /// <summary>Puts the label before the next instruction.</summary>
    public void Mark(Label label)
    {
        if (label.Owner != this) throw new ArgumentException("the label belongs to another function");
        if (label.Item >= 0) throw new ArgumentException("the label is marked already");
        label.Item = _items.Count;
    }

    /// <summary>
    /// The body starts here; the instructions before it load one default each, and a call enters as many before it as
    /// there are defaults to load. Without this the body starts at the first instruction.
    /// </summary>
    public void MarkEntry() => _entry = _entry is null ? Here() : throw new InvalidOperationException($"{name}: the entry is marked already");

    /// <summary>An instruction whose fields are final: any but a branch to a label.</summary>
    public void Emit(Instruction instruction) => Add(instruction, null, null);

    /// <summary>Compare and branch: BLT and the like.</summary>
    public void Branch(Opcode opcode, Label target, Operand a, Operand b) => Add(Instruction.CompareBranch(opcode, 0, a, b), target, null);

    /// <summary>BT and BF.</summary>
    public void Branch(Opcode opcode, Label target, Operand b) => Add(Instruction.TestBranch(opcode, 0, b), target, null);

    /// <summary>BPH and BPL.</summary>
    public void BranchPin(Opcode opcode, Label target, int pin) => Add(Instruction.PinBranch(opcode, 0, pin), target, null);

    /// <summary>FORUP and FORDN.</summary>
    public void Loop(Opcode opcode, int local, Label target, Operand stop) => Add(Instruction.Loop(opcode, local, 0, stop), target, null);

    public void Jump(Label target) => Add(Instruction.Jump(0), target, null);

    /// <summary>A jump to the entry of another function.</summary>
    public void JumpTo(string function) => Add(Instruction.Jump(0), null, function);

    /// <summary>Fixes the form of every branch; only jumps still wait for the function's address.</summary>
    internal AssembledFunction Assemble()
    {
        foreach (var item in _items)
        {
            if (item.Target is { } target && (target.Owner != this || target.Item < 0)) throw new InvalidOperationException($"{name}: a branch's label is not marked in this function");
        }

        var isLong = new bool[_items.Count];
        var starts = Place(isLong);
        // Lengthening one branch only moves others' targets further away, so the first fixed point is the smallest code.
        while (Lengthen(isLong, starts)) starts = Place(isLong);

        var code = new List<AssembledInstruction>(starts[^1]);
        for (var i = 0; i < _items.Count; i++)
        {
            var (instruction, location, target, function) = _items[i];
            void Add(Instruction what, int? jump = null) => code.Add(new(what, location, jump, jump is null ? function : null));
            if (target is null) Add(instruction);
            else if (instruction.Opcode == Opcode.Jump) Add(instruction, starts[target.Item]);
            else if (!isLong[i]) Add(BranchForm.WithOffset(instruction, starts[target.Item] - starts[i]));
            else if (BranchForm.Complement(instruction.Opcode) is { } complement)
            {
                Add(BranchForm.WithOffset(instruction with { Opcode = complement }, 2));
                Add(Instruction.Jump(0), starts[target.Item]);
            }
            else
            {
                Add(BranchForm.WithOffset(instruction, 2));
                Add(Instruction.Jump(0), starts[i] + 3);
                Add(Instruction.Jump(0), starts[target.Item]);
            }
        }
        return new AssembledFunction(this, code, _entry is null ? 0 : starts[_entry.Item], starts);
    }

    /// <summary>Address of each item and of the end, from the start of the function.</summary>
    private int[] Place(bool[] isLong)
    {
        var starts = new int[_items.Count + 1];
        for (var i = 0; i < _items.Count; i++) starts[i + 1] = starts[i] + (isLong[i] ? BranchForm.LongLength(_items[i].Instruction.Opcode) : 1);
        return starts;
    }

    private bool Lengthen(bool[] isLong, int[] starts)
    {
        var changed = false;
        for (var i = 0; i < _items.Count; i++)
        {
            var (instruction, _, target, _) = _items[i];
            if (target is null || isLong[i] || BranchForm.Reaches(instruction.Opcode, starts[target.Item] - starts[i])) continue;
            isLong[i] = changed = true;
        }
        return changed;
    }

    private void Add(Instruction instruction, Label? target, string? function) => _items.Add(new(instruction, Location, target, function));

    private readonly record struct Item(Instruction Instruction, CodeLocation? Location, Label? Target, string? Function);
}
