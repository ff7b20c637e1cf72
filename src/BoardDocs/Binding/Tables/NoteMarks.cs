using System.Globalization;

namespace BoardDocs.Binding;

/// <summary>Numbers the notes of a table's rows: <c>[note 1]</c> stands behind the row's name and before the note.</summary>
internal sealed class NoteMarks
{
    private readonly List<string> texts = [];

    /// <summary>A row's name with the mark of its note; equal notes share one.</summary>
    public string Mark(string name, string? note)
    {
        if (string.IsNullOrEmpty(note))
        {
            return name;
        }

        if (!texts.Contains(note))
        {
            texts.Add(note);
        }

        return string.Create(CultureInfo.InvariantCulture, $"{name} [note\u00a0{texts.IndexOf(note) + 1}]");
    }

    /// <summary>The notes with their marks, in order.</summary>
    public IEnumerable<string> Texts => texts.Select((text, index) => string.Create(CultureInfo.InvariantCulture, $"[note\u00a0{index + 1}] {text}"));
}
