using System.Text.RegularExpressions;

namespace PyXL.Toolchain.Compile;

/// <summary>Finds the operator of an expression on one line that is a binary operation.</summary>
internal static partial class BinaryOperatorFinder
{
    private const int UnaryPrecedence = 7, PowerPrecedence = 8;

    // Strings, numbers and names, operators.
    [GeneratedRegex("""
        \s+ | (?<operand> [A-Za-z]{0,2} ( "([^"\\]|\\.)*" | '([^'\\]|\\.)*' ) | [0-9][\w.]*([eE][+-][0-9]+)? | \.[0-9][\w.]* | \w+ )
        | (?<symbol> \*\*=?|//=?|<<=?|>>=?|[-+*/%@&|^=!<>:]=|->|. )
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture)]
    private static partial Regex Token();

    private static readonly HashSet<string> Keywords = ["and", "or", "not", "in", "is", "if", "else", "lambda", "for", "async", "await", "yield"];

    /// <summary>Where the operator is, or the subscript where the expression is one, else null.</summary>
    public static (int Start, int Length)? Find(string expression)
    {
        (int Start, int Length)? found = null;
        var least = int.MaxValue;
        var depth = 0;
        var isBehindOperand = false;
        var startsUnary = false;
        int? subscript = null;
        var isLast = false;
        foreach (Match token in Token().Matches(expression))
        {
            var text = token.Value;
            if (string.IsNullOrWhiteSpace(text)) continue;
            if (token.Groups["operand"].Success)
            {
                if (depth == 0 && Keywords.Contains(text)) return null;
                if (depth == 0) isLast = false;
                isBehindOperand = true;
                continue;
            }
            if (depth == 0) isLast = false;
            if (depth == 0 && text == "[" && isBehindOperand) (subscript, isLast) = (token.Index, true);
            if (text is "(" or "[" or "{") depth++;
            if (text is ")" or "]" or "}") depth--;
            if (depth == 0 && text is not (")" or "]" or "}" or "."))
            {
                if (!isBehindOperand)
                {
                    if (text is not ("+" or "-" or "~")) return null;
                    startsUnary |= found is null;
                    continue;
                }
                var precedence = Precedence(text);
                if (precedence == 0) return null;
                // All but ** group to the left.
                if (precedence < least || precedence == least && precedence != PowerPrecedence) (found, least) = ((token.Index, token.Length), precedence);
            }
            isBehindOperand = text is ")" or "]" or "}";
        }
        if (found is null && !startsUnary && isLast && subscript is { } start) return (start, expression.TrimEnd().Length - start);
        return startsUnary && least > UnaryPrecedence ? null : found;
    }

    private static int Precedence(string symbol) => symbol switch
    {
        "|" => 1,
        "^" => 2,
        "&" => 3,
        "<<" or ">>" => 4,
        "+" or "-" => 5,
        "*" or "/" or "//" or "%" or "@" => 6,
        "**" => PowerPrecedence,
        _ => 0,
    };
}
