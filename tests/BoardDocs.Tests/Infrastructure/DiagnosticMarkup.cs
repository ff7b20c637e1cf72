using System.Collections.Immutable;
using System.Text;
using BoardDocs.Text;

namespace BoardDocs.Tests.Infrastructure;

/// <summary>Reads <c>{|BD2001:text|}</c> out of a text: the id and span that must be reported.</summary>
internal static class DiagnosticMarkup
{
    /// <summary>Takes the markup off.</summary>
    public static (string Text, ImmutableArray<(string Id, TextSpan Span)> Expected) Read(string marked)
    {
        var text = new StringBuilder();
        var expected = ImmutableArray.CreateBuilder<(string, TextSpan)>();
        int position = 0;
        while (marked.IndexOf("{|BD", position, StringComparison.Ordinal) is >= 0 and int open)
        {
            int colon = marked.IndexOf(':', open);
            int close = marked.IndexOf("|}", colon, StringComparison.Ordinal);
            text.Append(marked, position, open - position);
            string inner = marked[(colon + 1)..close];
            expected.Add((marked[(open + 2)..colon], new TextSpan(text.Length, inner.Length)));
            text.Append(inner);
            position = close + 2;
        }

        return (text.Append(marked, position, marked.Length - position).ToString(), expected.ToImmutable());
    }
}
