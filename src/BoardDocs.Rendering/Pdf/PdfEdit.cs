using System.Diagnostics.CodeAnalysis;

namespace BoardDocs.Rendering;

/// <summary>Collects what is to be changed in a file, before it is written anew.</summary>
internal sealed class PdfEdit(PdfFile file)
{
    private readonly Dictionary<int, PdfValue> values = [];

    /// <summary>The file as it is.</summary>
    public PdfFile File { get; } = file;

    /// <summary>How many numbers of objects are in use, 0 among them.</summary>
    public int Count { get; private set; } = file.Offsets.Length;

    /// <summary>Finds the new value of an object.</summary>
    public bool TryGet(int number, [NotNullWhen(true)] out PdfValue? value) => values.TryGetValue(number, out value);

    /// <summary>Makes the reference of an object that is set later.</summary>
    public PdfReference Reserve() => new(Count++);

    /// <summary>Adds an object.</summary>
    public PdfReference Add(PdfValue value)
    {
        PdfReference reference = Reserve();
        Set(reference, value);
        return reference;
    }

    /// <summary>Gives an object a new value.</summary>
    public void Set(PdfReference reference, PdfValue value) => values[reference.Number] = value;

    /// <summary>A value itself, or the object that it refers to with the changes made so far.</summary>
    /// <param name="value">The value or reference.</param>
    /// <param name="what">What is looked for, in words, with its article.</param>
    /// <exception cref="PdfFormatException">There is none of this kind.</exception>
    public T Follow<T>(PdfValue? value, string what)
        where T : PdfValue =>
        File.Follow<T>(value is PdfReference reference && TryGet(reference.Number, out PdfValue? changed) ? changed : value, what);

    /// <summary>Changes an object.</summary>
    /// <param name="value">The reference to the object.</param>
    /// <param name="what">What it is, in words, with its article.</param>
    /// <param name="change">Makes the new value from the one so far.</param>
    /// <exception cref="PdfFormatException">There is no such object.</exception>
    public void Change<T>(PdfValue? value, string what, Func<T, PdfValue> change)
        where T : PdfValue =>
        Set(value as PdfReference ?? throw new PdfFormatException("lacks " + what, 0), change(Follow<T>(value, what)));
}
