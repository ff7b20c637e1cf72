using System.Collections.Immutable;
using BoardDocs.Syntax;

namespace BoardDocs.Binding;

/// <summary>Binds a <c>register</c> block: for each statement the tables that it asks for.</summary>
internal sealed class RegisterBlockBinder(PaperSession session)
{
    /// <summary>Binds the block.</summary>
    /// <param name="block">The block.</param>
    /// <param name="fenceId">The id behind the block's word, or null; it belongs to the first table.</param>
    /// <param name="into">Where the tables go.</param>
    public void Bind(MeasureBlockSyntax block, string? fenceId, ImmutableArray<BoundBlock>.Builder into)
    {
        var reader = new RegisterQueryReader(session);
        foreach (StatementSyntax statement in block.Statements)
        {
            string? id = statement["id"]?.Value.Items[0].Text is { IsMissing: false } own && IdRegistry.IsFit(own.ValueText) ? own.ValueText : fenceId;
            if (reader.Read(statement) is { Columns.IsEmpty: false } query)
            {
                into.AddRange(query.Views.Select((view, index) => Bind(query, view, index == 0 ? id : null)));
            }

            fenceId = null;
        }
    }

    private BoundTable Bind(RegisterQuery query, RegisterView view, string? id) =>
        view == RegisterView.List ? new RegisterListBinder(session, query).Bind(id) : new RegisterCountsBinder(session, query).Bind(id);
}
