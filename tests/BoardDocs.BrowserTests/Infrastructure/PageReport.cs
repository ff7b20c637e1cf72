namespace BoardDocs.BrowserTests;

/// <summary>What a browser made of a page at one width.</summary>
/// <param name="Page">The page, relative to the output folder.</param>
/// <param name="Width">The window's width in pixels.</param>
/// <param name="Violations">What axe-core finds: rule and place.</param>
/// <param name="Layout">The page's measurements.</param>
/// <param name="Figures">Figures and how assistive technology meets them.</param>
/// <param name="Unloaded">Files that the page asked for and did not get, and whatever it wrote to the console.</param>
internal sealed record PageReport(
    string Page,
    int Width,
    IReadOnlyList<string> Violations,
    PageLayout Layout,
    IReadOnlyList<SeenFigure> Figures,
    IReadOnlyList<string> Unloaded);

/// <summary>The measurements that page-checks.js takes.</summary>
internal sealed record PageLayout
{
    /// <summary>The window's width in pixels.</summary>
    public required int Width { get; init; }

    /// <summary>The page's width in pixels.</summary>
    public required int ScrollWidth { get; init; }

    /// <summary>Elements that reach over the window's edge.</summary>
    public required IReadOnlyList<string> Wide { get; init; }

    /// <summary>Texts of which a part cannot be seen.</summary>
    public required IReadOnlyList<string> Cut { get; init; }

    /// <summary>Texts in pictures that are shown smaller than 12 pixels.</summary>
    public required IReadOnlyList<string> Small { get; init; }

    /// <summary>Texts that lie on each other.</summary>
    public required IReadOnlyList<string> Overlapping { get; init; }

    /// <summary>The figures in order.</summary>
    public required IReadOnlyList<FigureTitle> Figures { get; init; }

    /// <summary>The full address of every link.</summary>
    public required IReadOnlyList<string> Links { get; init; }

    /// <summary>Every id.</summary>
    public required IReadOnlyList<string> Ids { get; init; }
}

/// <summary>A figure's id and visible title.</summary>
internal sealed record FigureTitle(string Id, string Title);

/// <summary>A figure in the accessibility tree.</summary>
/// <param name="Figure">Id and visible title.</param>
/// <param name="GroupName">The accessible name of the figure.</param>
/// <param name="Pictures">Name and description of every picture inside it that assistive technology meets.</param>
internal sealed record SeenFigure(FigureTitle Figure, string GroupName, IReadOnlyList<(string Name, string Description)> Pictures);
