using System.Collections.Immutable;
using BoardDocs.Diagnostics;
using BoardDocs.Syntax;

namespace BoardDocs.Binding;

/// <summary>Knows the ids that are missing only because of an error, which was told there.</summary>
/// <param name="session">The paper, whose blocks are bound.</param>
/// <param name="tree">Its text.</param>
internal sealed class LostAnchors(PaperSession session, SyntaxTree tree)
{
    private readonly ImmutableArray<int> errors =
    [
        .. tree.Diagnostics.Concat(session.Diagnostics.ToImmutable())
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .Select(diagnostic => diagnostic.Location.Span.Start),
    ];

    /// <summary>Whether an id is that of a figure or table that an error of its paper keeps from being made.</summary>
    /// <param name="id">An id that nothing in the paper has.</param>
    public bool Contains(string id) =>
        session.LacksPeriod || session.LostIds.Contains(id) || session.MeasureBlocks.Any(block => block.IsUnclosed || IsLost(block, id));

    private bool IsLost(MeasureBlockSyntax block, string id) =>
        block.Statements.Any(statement => MayMake(statement, id) && errors.Any(position => block.Span.Contains(position)));

    /// <summary>Whether a statement sets the id, or names the measure that an id without <c>id:</c> begins with.</summary>
    private static bool MayMake(StatementSyntax statement, string id) => statement.Fields
        .SelectMany(field => field.Value.Items)
        .Any(item => item.Text.ValueText is { Length: > 0 } text && id.StartsWith(text, StringComparison.OrdinalIgnoreCase));
}
