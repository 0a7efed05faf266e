using System.Text;

namespace PyXL.Hdl.Elaboration;

/// <summary>C# names as Verilog identifiers.</summary>
internal static class VerilogName
{
    // IEEE 1364-2005, annex B; and the words of IEEE 1800 that tools reject in Verilog files too.
    private static readonly HashSet<string> Keywords =
    [
        .. """
           always and assign automatic begin buf bufif0 bufif1 case casex casez cell cmos config deassign default defparam design disable edge
           else end endcase endconfig endfunction endgenerate endmodule endprimitive endspecify endtable endtask event for force forever fork
           function generate genvar highz0 highz1 if ifnone incdir include initial inout input instance integer join large liblist library
           localparam macromodule medium module nand negedge nmos nor noshowcancelled not notif0 notif1 or output parameter pmos posedge
           primitive pull0 pull1 pulldown pullup pulsestyle_onevent pulsestyle_ondetect rcmos real realtime reg release repeat rnmos rpmos rtran
           rtranif0 rtranif1 scalared showcancelled signed small specify specparam strong0 strong1 supply0 supply1 table task time tran tranif0
           tranif1 tri tri0 tri1 triand trior trireg unsigned use uwire vectored wait wand weak0 weak1 while wire wor xnor xor
           accept_on alias always_comb always_ff always_latch assert assume before bind bins binsof bit break byte chandle checker class
           clocking const constraint context continue cover covergroup coverpoint cross dist do endchecker endclass endclocking endgroup
           endinterface endpackage endprogram endproperty endsequence enum eventually expect export extends extern final first_match foreach
           forkjoin global iff ignore_bins illegal_bins implements implies import inside int interconnect interface intersect join_any join_none
           let local logic longint matches modport nettype new nexttime null package packed priority program property protected pure rand randc
           randcase randsequence ref reject_on restrict return s_always s_eventually s_nexttime s_until s_until_with sequence shortint shortreal
           soft solve static string strong struct super sync_accept_on sync_reject_on tagged this throughout timeprecision timeunit type typedef
           union unique unique0 until until_with untyped var virtual void wait_order weak wildcard with within
           """.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries),
    ];

    /// <summary><c>TopOfStack</c> and <c>topOfStack</c> give <c>top_of_stack</c>, <c>ALUResult</c> gives <c>alu_result</c>, <c>Reg</c> gives <c>reg_</c>.</summary>
    public static string From(string name) => Escape(Snake(name));

    /// <summary>A keyword of Verilog gets an underscore.</summary>
    public static string Escape(string name) => Keywords.Contains(name) ? name + "_" : name;

    public static string Snake(string name)
    {
        var text = new StringBuilder(name.Length + 8);
        for (var i = 0; i < name.Length; i++)
        {
            var c = name[i];
            if (char.IsUpper(c) && i > 0 && name[i - 1] != '_')
            {
                var afterLower = !char.IsUpper(name[i - 1]);
                var endsRun = i + 1 < name.Length && char.IsLower(name[i + 1]);
                if (afterLower || endsRun) text.Append('_');
            }
            text.Append(char.IsAsciiLetterOrDigit(c) ? char.ToLowerInvariant(c) : '_');
        }
        if (text.Length == 0 || char.IsDigit(text[0])) text.Insert(0, '_');
        return text.ToString();
    }
}
