using System.Globalization;
using BoardDocs.Diagnostics;
using BoardDocs.Syntax;
using BoardDocs.Tests.Infrastructure;
using BoardDocs.Text;
using Xunit.Abstractions;

namespace BoardDocs.Tests.Analysis;

/// <summary>How often the prose checks are right, and how much they find, on sentences that were labelled by hand.</summary>
public sealed class LabelledSentenceTests(ITestOutputHelper output)
{
    private const string Report = "packs/board/report.md";

    private static readonly string[] Ids = ["BD4017", "BD4130", "BD4131", "BD4132", "BD4133", "BD4134", "BD4135"];

    private static readonly Dictionary<string, string> Headings = new(StringComparer.Ordinal)
    {
        ["homicide"] = "Homicide is a priority. See [](#homicide-rolling12).",
        ["neighbourhood"] = "Neighbourhood crime is a priority.",
        ["violence"] = "Serious violence is a priority.",
        ["victims"] = "Victims are a priority.",
        ["other"] = "Other matters follow.",
    };

    [Fact]
    public void Labelled_Sentences_Are_Read_With_Precision_And_Recall()
    {
        LabelledSentence[] sentences = LabelledSentence.ReadAll();
        Score[] scores = [.. Read(sentences)];
        foreach (Score score in scores.Where(score => score.Wrong.Length + score.Missed.Length > 0))
        {
            output.WriteLine($"{score.Sentence.Split}: '{score.Sentence.Text}' ({score.Sentence.Note}): wrong [{string.Join(' ', score.Wrong)}] missed [{string.Join(' ', score.Missed)}]");
        }

        foreach (IGrouping<string, Score> split in scores.GroupBy(score => score.Sentence.Split))
        {
            Print(split.Key, split);
        }

        foreach (string id in Ids)
        {
            Print(id, scores.Select(score => score.Only(id)));
        }

        (double precision, double recall) = Print("all", scores);
        Assert.True(sentences.Length >= 470, "The set has shrunk.");
        Assert.InRange(precision, 0.95, 1);
        Assert.InRange(recall, 0.7, 1);
    }

    private (double Precision, double Recall) Print(string name, IEnumerable<Score> scores)
    {
        Score[] all = [.. scores];
        (int right, int wrong, int missed) = (all.Sum(score => score.Right.Length), all.Sum(score => score.Wrong.Length), all.Sum(score => score.Missed.Length));
        double precision = right + wrong == 0 ? 1 : (double)right / (right + wrong);
        double recall = right + missed == 0 ? 1 : (double)right / (right + missed);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {right} right, {wrong} wrong, {missed} missed: precision {precision:0.000}, recall {recall:0.000}"));
        return (precision, recall);
    }

    private static IEnumerable<Score> Read(LabelledSentence[] sentences)
    {
        string text = Compose(sentences, out Dictionary<int, LabelledSentence> lines);
        var content = new MemoryContent(RepositoryFiles.ReadFolder(Path.Combine(LabelledSentence.Folder, "content")));
        var compilation = Compilation.Create(content.With(Report, text));
        SyntaxTree tree = compilation.GetTree(Report) ?? throw new InvalidOperationException();
        ILookup<int, string> found = compilation.GetSemanticModel(tree).GetDiagnostics()
            .Where(diagnostic => Ids.Contains(diagnostic.Id))
            .ToLookup(diagnostic => diagnostic.Location.Start.Line, diagnostic => diagnostic.Id);
        Assert.All(found, line => Assert.True(lines.ContainsKey(line.Key), $"Line {line.Key + 1} is no labelled sentence."));
        return lines.Select(line => Score.Of(line.Value, [.. found[line.Key].Distinct()]));
    }

    /// <summary>The report with each sentence as a paragraph at the end of its section.</summary>
    private static string Compose(LabelledSentence[] sentences, out Dictionary<int, LabelledSentence> lines)
    {
        lines = [];
        var text = new List<string>();
        foreach (string line in File.ReadAllLines(Path.Combine(LabelledSentence.Folder, "content", "packs", "board", "report.md")))
        {
            text.Add(line);
            foreach (LabelledSentence sentence in sentences.Where(sentence => Headings[sentence.Section] == line))
            {
                text.Add(string.Empty);
                lines.Add(text.Count, sentence);
                text.Add(sentence.Text);
            }
        }

        Assert.Equal(sentences.Length, lines.Count);
        return string.Join('\n', text) + "\n";
    }

    private sealed record Score(LabelledSentence Sentence, string[] Right, string[] Wrong, string[] Missed)
    {
        public static Score Of(LabelledSentence sentence, string[] found) => new(
            sentence, [.. found.Intersect(sentence.Expected)], [.. found.Except(sentence.Expected)], [.. sentence.Expected.Except(found)]);

        public Score Only(string id) => this with { Right = [.. Right.Where(one => one == id)], Wrong = [.. Wrong.Where(one => one == id)], Missed = [.. Missed.Where(one => one == id)] };
    }
}
