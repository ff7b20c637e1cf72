namespace BoardDocs.Review;

/// <summary>Why something is published differently.</summary>
public enum ReviewCause
{
    /// <summary>A number of a data file was revised, or its row taken out.</summary>
    DataRevised,

    /// <summary>A data file has rows for further periods, areas or series.</summary>
    DataExtended,

    /// <summary>The catalogue defines the measure, its dataset, the group or an area differently.</summary>
    Definition,

    /// <summary>A method or option changed: how trends and relations are worded, the period of residents, suppression.</summary>
    Method,

    /// <summary>The paper asks for something else: a statement, an expression or its front matter.</summary>
    Dsl,

    /// <summary>Only words changed.</summary>
    Words,
}

/// <summary>How causes are written.</summary>
public static class ReviewCauses
{
    /// <summary>The cause as review.json writes it, such as <c>data-revised</c>.</summary>
    public static string ToText(ReviewCause cause) => cause switch
    {
        ReviewCause.DataRevised => "data-revised",
        ReviewCause.DataExtended => "data-extended",
        ReviewCause.Definition => "definition",
        ReviewCause.Method => "method",
        ReviewCause.Dsl => "dsl",
        _ => "words",
    };
}
