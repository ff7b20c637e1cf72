namespace BoardDocs.Diagnostics;

/// <summary>One finding at one place; equal by value.</summary>
/// <param name="Descriptor">What kind of finding.</param>
/// <param name="Location">Where.</param>
/// <param name="Message">The sentence the officer reads.</param>
/// <param name="Severity">The severity in force, after configuration.</param>
/// <param name="Suggestion">The text that a fix may put in place of the location's, or null.</param>
public sealed record Diagnostic(
    DiagnosticDescriptor Descriptor,
    Location Location,
    string Message,
    DiagnosticSeverity Severity,
    string? Suggestion = null) : IComparable<Diagnostic>
{
    /// <summary>The descriptor's id.</summary>
    public string Id => Descriptor.Id;

    /// <summary>Orders by path (ordinal), start, end, id, message.</summary>
    public int CompareTo(Diagnostic? other)
    {
        if (other is null)
        {
            return 1;
        }

        int order = string.CompareOrdinal(Location.Path, other.Location.Path);
        order = order != 0 ? order : Location.Start.Line.CompareTo(other.Location.Start.Line);
        order = order != 0 ? order : Location.Start.Character.CompareTo(other.Location.Start.Character);
        order = order != 0 ? order : Location.Span.CompareTo(other.Location.Span);
        order = order != 0 ? order : string.CompareOrdinal(Id, other.Id);
        return order != 0 ? order : string.CompareOrdinal(Message, other.Message);
    }

    /// <summary>Orders as <see cref="CompareTo"/>.</summary>
    public static bool operator <(Diagnostic left, Diagnostic right) => left.CompareTo(right) < 0;

    /// <summary>Orders as <see cref="CompareTo"/>.</summary>
    public static bool operator >(Diagnostic left, Diagnostic right) => left.CompareTo(right) > 0;

    /// <summary>Orders as <see cref="CompareTo"/>.</summary>
    public static bool operator <=(Diagnostic left, Diagnostic right) => left.CompareTo(right) <= 0;

    /// <summary>Orders as <see cref="CompareTo"/>.</summary>
    public static bool operator >=(Diagnostic left, Diagnostic right) => left.CompareTo(right) >= 0;
}
