using System.Collections.Immutable;
using System.Globalization;
using BoardDocs.Text;

namespace BoardDocs.Diagnostics;

/// <summary>What is the same for every diagnostic of one id; its page is <c>specs/diagnostics/{Id}.md</c>.</summary>
/// <param name="Id">The id, <c>BD</c> and four digits; the first digit is the phase.</param>
/// <param name="Title">The fault in a few words, without names or values.</param>
/// <param name="MessageFormat">One plain sentence and what to do, with <c>{0}</c> for each argument.</param>
/// <param name="Category">Syntax, Names, Data, Statistics, Editorial or Output.</param>
/// <param name="DefaultSeverity">The severity where nothing else is configured.</param>
/// <param name="IsConfigurable">Whether rules and suppressions may change the severity; errors that would publish a wrong number may not.</param>
public sealed record DiagnosticDescriptor(
    string Id,
    string Title,
    string MessageFormat,
    string Category,
    DiagnosticSeverity DefaultSeverity,
    bool IsConfigurable = false)
{
    /// <summary>Makes a diagnostic of this id.</summary>
    public Diagnostic At(Location location, params ReadOnlySpan<string> arguments) =>
        new(this, location, string.Format(CultureInfo.InvariantCulture, MessageFormat, [.. arguments]), DefaultSeverity);
}
