namespace BoardDocs.Charts;

/// <summary>The width a chart is laid out for; a page carries both and its style sheet shows one.</summary>
public enum ChartSize
{
    /// <summary>For columns of 576 pixels and more, and for print: 720 units wide.</summary>
    Wide,

    /// <summary>For columns from 272 pixels, such as a telephone's: 340 units wide.</summary>
    Narrow,
}
