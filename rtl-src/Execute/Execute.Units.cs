using PyXL.Hdl;
using PyXL.Isa;

namespace PyXL.Rtl;

/// <summary>Operands to the units, and what they are told.</summary>
public partial class Execute
{
    // Operands to the units.
    private void ConnectUnits()
    {
        var controls = op.Controls;
        alu.A.Value = a;
        alu.B.Value = b;
        alu.Subtract.Value = controls.Subtract;
        alu.Loop.Value = controls.Flow == Flow.Loop;
        alu.Condition.Value = controls.Condition;
        alu.Bitwise.Value = controls.Bitwise;
        if (shifter is not null)
        {
            shifter.A.Value = a.Payload;
            shifter.Count.Value = b.Payload;
            shifter.Left.Value = controls.Left;
        }
        alu.Compared.Value = floats is null ? false : floats.Busy;
        alu.Less.Value = floats is null ? false : floats.Less;
        alu.Equal.Value = floats is null ? false : floats.Equal;
        alu.Unordered.Value = floats is null ? false : floats.Unordered;
        ConnectMultiplication();
        if (floats is not null)
        {
            floats.A.Value = a;
            floats.B.Value = b;
            floats.Operation.Value = controls.Float;
            floats.Product.Value = multiplier!.Significands;
            floats.Quotient.Value = divider!.Quotient;
            floats.QuotientInexact.Value = divider.Inexact;
            floats.MagnitudeA.Value = divider.MagnitudeA;
            floats.MagnitudeB.Value = divider.MagnitudeB;
        }
        checker.Check.Value = controls.Check;
        checker.A.Value = a;
        checker.B.Value = b;
        checker.IsQuotient.Value = controls.Result == ResultSource.Quotient;
        checker.Callable.Value = call.Callable;
        checker.Fits.Value = NewFits;
        call.A.Value = a;
        call.B.Value = b;
        call.Slot.Value = op.Address;
        call.Fp.Value = Fp;
        call.SetLimit.Value = valid & (controls.Effect == Effect.SetLimit);
    }

    private void ConnectMultiplication()
    {
        if (multiplier is not null && divider is not null)
        {
            multiplier.A.Value = floats is null ? a.Payload : floats.FactorA;
            multiplier.B.Value = floats is null ? b.Payload : floats.FactorB;
            multiplier.Step.Value = floats is null ? step[2, 0] : floats.MultiplierStep;
            divider.A.Value = a.Payload;
            divider.B.Value = b.Payload;
            divider.Start.Value = isFirst;
            divider.TakeDividend.Value = floats is null ? false : floats.TakeDividend;
            divider.TakeDivisor.Value = floats is null ? false : floats.TakeDivisor;
            divider.Significand.Value = floats is null ? 0 : floats.Significand;
            divider.Floors.Value = op.Controls.Result.IsAnyOf(ResultSource.Quotient, ResultSource.Remainder);
            (product, productLost, quotient, remainder) = (multiplier.Product, multiplier.Overflow, divider.Quotient, divider.Remainder);
        }
        else
        {
            serialMultiplier!.A.Value = a.Payload;
            serialMultiplier.B.Value = b.Payload;
            serialMultiplier.ShiftsLeft.Value = op.Controls.Result == ResultSource.ShiftLeft;
            serialMultiplier.ShiftsRight.Value = op.Controls.Result == ResultSource.ShiftRight;
            serialMultiplier.Step.Value = step;
            serialDivider!.A.Value = a.Payload;
            serialDivider.B.Value = b.Payload;
            serialDivider.Step.Value = step;
            (product, productLost, quotient, remainder) = (serialMultiplier.Product, serialMultiplier.Overflow, serialDivider.Quotient, serialDivider.Remainder);
        }
    }

    // The object unit has the heap while it works.
    private void ConnectObjects(ObjectUnit unit)
    {
        unit.A.Value = a;
        unit.B.Value = b;
        unit.HeldA.Value = heldA;
        unit.HeldB.Value = heldB;
        unit.Operation.Value = op.Controls.Object;
        unit.Begin.Value = valid & isFirst & !op.Second & isObject & !ResumesByNext;
        unit.Flush.Value = (valid & (op.Controls.Effect == Effect.Flush)) | Forget;
        unit.HeapWord.Value = unit.HeapWord.Unpack(HeapWord);
        When(isObject, () =>
        {
            HeapAddress.Value = unit.Address;
            HeapData.Value = unit.Data;
            HeapRead.Value = unit.Read;
            HeapWrite.Value = unit.Write;
        });
    }

    /// <summary>NEXT of a generator is for the mover.</summary>
    private Bit ResumesByNext => mover is null ? false : (op.Controls.Object == ObjectOperation.Next) & (b.Tag == Tag.Generator);

    // The mover has heap and stack while it works.
    private void ConnectMover(Mover unit)
    {
        var move = op.Controls.Move;
        Let(out var resumesByNext, ResumesByNext);
        Let(out var isFrame, move.IsAnyOf(MoveOperation.Yield, MoveOperation.Resume) | resumesByNext);
        unit.Operation.Value = Mux(resumesByNext, Lit.Enum(MoveOperation.Resume), move);
        unit.SetSource.Value = valid & (move == MoveOperation.Source);
        unit.Begin.Value = valid & isFirst & (isFrame | (op.Second & move.IsAnyOf(MoveOperation.Move, MoveOperation.Fill)));
        unit.Call.Value = objects is null ? false : objects.Calls;
        unit.A.Value = a;
        unit.B.Value = b;
        unit.HeldA.Value = heldA;
        unit.HeldB.Value = heldB;
        unit.IsNext.Value = resumesByNext;
        unit.Fp.Value = Fp;
        unit.Sp.Value = op.Sp;
        unit.Limit.Value = call.Limit;
        unit.Following.Value = op.Pc + 1;
        unit.D.Value = op.Fields.D;
        unit.SentAddress.Value = Mux(sentPushes, unit.Top, call.ReturnAddress);
        unit.TakesSent.Value = call.ReturnsValue;
        unit.HeapWord.Value = unit.HeapWord.Unpack(HeapWord);
        unit.StoredA.Value = StoredA;
        unit.StoredB.Value = StoredB;
        unit.Hold.Value = Hold;
        When(unit.Begin | unit.Busy, () =>
        {
            HeapAddress.Value = unit.HeapAddress;
            HeapData.Value = unit.HeapData;
            HeapRead.Value = unit.HeapRead;
            HeapWrite.Value = unit.HeapWrite;
        });
        When(unit.StackRead, () =>
        {
            StackRead.Value = true;
            StackAddressA.Value = unit.StackReadAddress;
        });
    }
}
