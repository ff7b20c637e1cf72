using System.Text;

namespace BoardDocs.Review;

/// <summary>Lines of text with a label before each: <c>Formula      18 / 1,740,000 × 1,000</c>.</summary>
internal sealed class LabelledLines
{
    private const int LabelWidth = 13;

    private readonly StringBuilder text = new();

    /// <summary>Adds a line without a label.</summary>
    public void AddTitle(string title) => text.Append(Clean(title)).Append('\n');

    /// <summary>Adds an empty line.</summary>
    public void AddBreak() => text.Append('\n');

    /// <summary>Adds a line.</summary>
    public void Add(string label, string line) => text.Append(label.PadRight(LabelWidth)).Append(Clean(line)).Append('\n');

    /// <summary>Adds a line that goes on from the one before.</summary>
    public void AddMore(string line) => Add(string.Empty, line);

    /// <summary>The lines.</summary>
    public override string ToString() => text.ToString();

    /// <summary>Control characters of the content must not reach a terminal.</summary>
    private static string Clean(string line) => new([.. line.Select(character => char.IsControl(character) ? '\uFFFD' : character)]);
}
