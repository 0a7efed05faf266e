using System.Reflection;
using PyXL.Hdl.Elaboration;

namespace PyXL.Hdl;

/// <summary>The fields of a struct by reflection, those of base classes first.</summary>
internal static class StructFields
{
    public static IEnumerable<(string Name, Signal Signal)> Of(Struct value)
    {
        foreach (var field in Members.Of(value.GetType(), typeof(Struct)))
        {
            var name = VerilogName.Snake(field.Name);
            if (field.Info.GetValue(value) is Signal signal) yield return (name, signal);
            else if (field.Info.GetValue(value) is Signal[] array)
                for (var i = 0; i < array.Length; i++) yield return ($"{name}_{i}", array[i]);
        }
    }

    public static void Replace(Struct value, Func<string, Signal, Signal> replacement)
    {
        foreach (var field in Members.Of(value.GetType(), typeof(Struct)))
        {
            var name = VerilogName.Snake(field.Name);
            if (field.Info.GetValue(value) is Signal signal) field.Info.SetValue(value, replacement(name, signal));
            else if (field.Info.GetValue(value) is Signal[] array)
            {
                var copy = (Signal[])array.Clone();
                for (var i = 0; i < array.Length; i++) copy[i] = replacement($"{name}_{i}", array[i]);
                field.Info.SetValue(value, copy);
            }
        }
    }
}
