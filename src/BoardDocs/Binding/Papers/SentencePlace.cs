namespace BoardDocs.Binding;

/// <summary>Follows running text to know whether the next word opens a sentence.</summary>
internal struct SentencePlace
{
    private bool isAfterStop;

    /// <summary>The start of a paragraph, cell or list item.</summary>
    public SentencePlace()
    {
        OpensSentence = true;
    }

    /// <summary>Whether a word here opens a sentence.</summary>
    public bool OpensSentence { get; private set; }

    /// <summary>Text was written.</summary>
    public void Pass(string text)
    {
        ReadOnlySpan<char> words = text.AsSpan().TrimEnd();
        if (!words.IsEmpty)
        {
            ReadOnlySpan<char> inner = words.TrimEnd(")]\"'\u2019\u201d");
            isAfterStop = !inner.IsEmpty && inner[^1] is ('.' or '!' or '?');
            OpensSentence = false;
        }

        if (words.Length < text.Length)
        {
            PassSpace();
        }
    }

    /// <summary>A blank or line end was written.</summary>
    public void PassSpace()
    {
        OpensSentence |= isAfterStop;
        isAfterStop = false;
    }

    /// <summary>A value, image or other thing that is no text was written.</summary>
    public void PassObject()
    {
        OpensSentence = false;
        isAfterStop = false;
    }
}
