namespace BoardDocs.Review;

/// <summary>What of a figure or table can differ: the words of <see cref="ReviewChange.Aspect"/>.</summary>
public static class FigureAspects
{
    /// <summary>The kind of chart.</summary>
    public const string Kind = "kind";

    /// <summary>The figure's title, or the table's caption.</summary>
    public const string Title = "title";

    /// <summary>Measure, area and period.</summary>
    public const string Subtitle = "subtitle";

    /// <summary>The alternative text.</summary>
    public const string AlternativeText = "alternative text";

    /// <summary>Publication and organisation.</summary>
    public const string Source = "source";

    /// <summary>The notes below.</summary>
    public const string Notes = "notes";

    /// <summary>What the axis of values says: its unit.</summary>
    public const string ValueAxis = "value axis";

    /// <summary>The least and the greatest value that an axis shows.</summary>
    public const string ValueRange = "value axis range";

    /// <summary>The first and the last month that an axis shows.</summary>
    public const string TimeRange = "time axis range";

    /// <summary>How a series is drawn; absent where it is not.</summary>
    public const string Series = "series";

    /// <summary>A word or line in the drawing that is no value.</summary>
    public const string Annotation = "annotation";

    /// <summary>A number or word of a figure.</summary>
    public const string Point = "point";

    /// <summary>What a row or column is called.</summary>
    public const string Label = "label";

    /// <summary>A cell of a table.</summary>
    public const string Cell = "cell";
}
