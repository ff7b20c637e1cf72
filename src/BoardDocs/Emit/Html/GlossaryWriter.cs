using System.Collections.Immutable;
using BoardDocs.Binding;

namespace BoardDocs.Emit;

/// <summary>Writes terms with their definitions; the first list of a paper that holds a term is where its links lead.</summary>
internal sealed class GlossaryWriter(HtmlScope scope, InlineWriter inlines)
{
    /// <summary>What the ids of terms begin with.</summary>
    public const string IdStart = "_term-";

    private readonly HashSet<string> defined = new(StringComparer.Ordinal);

    /// <summary>Writes a glossary where the paper asks for one.</summary>
    public void Write(ImmutableArray<BoundTerm> terms)
    {
        HtmlWriter html = scope.Html.Raw("<dl class=\"glossary\">\n"u8);
        foreach (BoundTerm term in terms)
        {
            html.Raw("<div><dt"u8);
            if (defined.Add(term.Term.Id))
            {
                scope.Id(IdStart, term.Term.Id);
            }

            html.Raw("><dfn>"u8).Text(term.Term.Term).Raw("</dfn></dt>\n<dd>"u8);
            WriteExpansion(term);
            inlines.Write(term.Definition);
            html.Raw("</dd></div>\n"u8);
        }

        html.Raw("</dl>\n"u8);
    }

    /// <summary>Writes, at the end of a paper, the terms that no glossary of it has defined.</summary>
    public void WriteRest(ImmutableArray<BoundTerm> used)
    {
        ImmutableArray<BoundTerm> rest = [.. used
            .Where(term => !defined.Contains(term.Term.Id))
            .OrderBy(term => term.Term.Term, StringComparer.OrdinalIgnoreCase)];
        if (rest.IsEmpty)
        {
            return;
        }

        scope.Html.Raw("<section class=\"terms\""u8);
        scope.LabelledBy("_terms").Raw(">\n<h2"u8);
        scope.Id("_terms").Raw(">Terms used</h2>\n"u8);
        Write(rest);
        scope.Html.Raw("</section>\n"u8);
    }

    private void WriteExpansion(BoundTerm term)
    {
        if (term.Term.Expansion.Length > 0)
        {
            scope.Html.Text(term.Term.Expansion).Raw(term.Definition.IsEmpty ? ""u8 : ": "u8);
        }
    }
}
