namespace PyXL.Rtl;

/// <summary>What the object unit does.</summary>
public enum ObjectOperation
{
    None,
    /// <summary>An item of a list or tuple.</summary>
    GetItem,
    SetItem,
    GetAttribute,
    SetAttribute,
    GetMethod,
    /// <summary>The next item of an iterator.</summary>
    Next,
    /// <summary>A new entry of the lookup cache.</summary>
    Fill,
    /// <summary>What a class has by a name.</summary>
    Find,
}
