using BoardDocs.Text;

namespace BoardDocs.Syntax;

/// <summary>How deep and how long an expression may be, so that neither parsing nor binding it can run out of stack.</summary>
internal static class ExpressionLimits
{
    /// <summary>The number of brackets that may stand inside each other.</summary>
    public const int MaximumNesting = 64;

    /// <summary>The number of operators, dots and brackets in all.</summary>
    public const int MaximumOperators = 256;

    /// <summary>Whether an expression keeps the limits; texts in quotes count like the rest, which only makes it stricter.</summary>
    public static bool Allow(Fragment fragment)
    {
        (int nesting, int operators) = (0, 0);
        return fragment.Slices.All(slice => Allow(fragment.Text.Slice(slice), ref nesting, ref operators));
    }

    /// <summary>Whether a piece of an expression keeps the limits.</summary>
    public static bool Allow(ReadOnlySpan<char> line)
    {
        (int nesting, int operators) = (0, 0);
        return Allow(line, ref nesting, ref operators);
    }

    private static bool Allow(ReadOnlySpan<char> line, ref int nesting, ref int operators)
    {
        operators += CountWords(line);
        foreach (char c in line)
        {
            nesting += c switch { '(' => 1, ')' => -1, _ => 0 };
            operators += IsOperator(c) ? 1 : 0;
            if (nesting > MaximumNesting)
            {
                return false;
            }
        }

        return operators <= MaximumOperators;
    }

    private static bool IsOperator(char c) => c is '(' or '.' or ',' or '@' or '+' or '-' or '*' or '/' or '=' or '<' or '>';

    private static int CountWords(ReadOnlySpan<char> line) => line.Count("not ") + line.Count("and ") + line.Count("or ");
}
