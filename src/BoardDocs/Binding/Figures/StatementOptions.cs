using System.Collections.Immutable;
using BoardDocs.Diagnostics;
using BoardDocs.Symbols;
using BoardDocs.Syntax;
using BoardDocs.Text;

namespace BoardDocs.Binding;

/// <summary>The editorial choices that a statement may make.</summary>
internal static class StatementOptions
{
    private const string None = "none";

    /// <summary>The keys of these choices.</summary>
    public static readonly ImmutableArray<string> Keys = ["area", "benchmark", "benchmark-word", "lexicon"];

    /// <summary>Reads the choices and resolves their names.</summary>
    public static EditorialOptions Read(PaperSession session, StatementReader statement)
    {
        TrendLexicon? lexicon = ReadWord(statement, "lexicon", CatalogueWords.Lexicons);
        BenchmarkChoice? benchmark = ReadBenchmark(session, statement.Item("benchmark"));
        session.Names.Benchmark(benchmark);
        return new EditorialOptions(
            ReadArea(session, statement.Item("area")),
            benchmark,
            ReadWord(statement, "benchmark-word", CatalogueWords.BenchmarkWords),
            lexicon is null ? null : new TrendOptions(lexicon));
    }

    private static NameReference? ReadArea(PaperSession session, SyntaxToken? item) =>
        item is not null && session.Names.Area(item.ValueText, item.Span) is not null
            ? new NameReference(item.ValueText, session.Locate(item.Span))
            : null;

    private static BenchmarkChoice? ReadBenchmark(PaperSession session, SyntaxToken? item)
    {
        if (item is null)
        {
            return null;
        }

        BenchmarkChoiceKind kind = item.Kind == SyntaxKind.QuotedText
            ? BenchmarkChoiceKind.Text
            : item.Text == None ? BenchmarkChoiceKind.None : BenchmarkChoiceKind.Name;
        return new BenchmarkChoice(kind, item.ValueText, session.Locate(item.Span));
    }

    private static T? ReadWord<T>(StatementReader statement, string key, WordTable<T> words)
        where T : struct
    {
        if (statement.Item(key) is not { } item)
        {
            return null;
        }

        if (words.TryGetValue(item.ValueText, out T value))
        {
            return value;
        }

        statement.ReportWrong(item, key, Sentence.List([.. words.Keys], "or"));
        return null;
    }
}
