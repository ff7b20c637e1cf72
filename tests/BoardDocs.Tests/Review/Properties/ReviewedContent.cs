using BoardDocs.Tests.Infrastructure;
using BoardDocs.Text;

namespace BoardDocs.Tests.Review;

/// <summary>The small content folder with two papers that show every measure in tables, figures, tiles, expressions and claims.</summary>
internal static class ReviewedContent
{
    public const string SecondPath = "packs/demo/second.md";
    public const string ThirdPath = "packs/demo/third.md";

    private const string Report = """
        ---
        title: Performance report
        quarter: 2023-24 Q2
        ---

        # Reduce murder and other homicide

        ```measures
        measure: homicide; chart: rolling12
        measure: serious-violence
        ```

        1. Homicide is `= homicide.trend`: `= homicide.count` offences in the twelve months, `= homicide.rank(msg)` in the MSG.
        2. The force is one of eight. `claim: homicide.rank(msg) <= 8`

        # Reduce neighbourhood crime

        ```measures
        measure: burglary; chart: series
        ```

        The rate of residential burglary is `= burglary.rate`, and it was `= burglary.rate@year-ago` a year earlier.

        ```table
        column: count; label: 2023
        column: count@year-ago; label: 2022
        row: homicide
        row: burglary
        ```

        # Support victims

        ```tiles
        measure: satisfaction; benchmark: none
        ```

        Patrols visit everybody whose home was broken into.
        """;

    private const string Second = """
        ---
        title: Second report
        quarter: 2023-24 Q1
        ---

        # Violence

        ```measures
        measure: serious-violence; benchmark: msg
        measure: satisfaction; benchmark: none
        ```

        Serious violence came to `= serious-violence.count` offences. `claim: serious-violence.count > 0`
        """;

    private const string Third = """
        ---
        title: Third report
        quarter: 2023-24 Q2
        ---

        # Summary

        Homicide came to `= homicide.count` offences in the twelve months.

        # Streets

        ```measures
        measure: serious-violence; chart: rolling12
        ```

        Officers are seen on foot in each town of the county from Thursday to Sunday.
        """;

    /// <summary>The folder.</summary>
    public static MemoryContent Base { get; } = SampleContent.Base
        .With(SampleContent.ReportPath, Report)
        .With(SecondPath, Second)
        .With(ThirdPath, Third)
        .With("packs/demo/pack.md", "---\ntitle: Demonstration board\ndate: 2023-11-14\nitems:\n  - { title: Performance report, paper: report.md }\n  - { title: Second report, paper: second.md }\n  - { title: Third report, paper: third.md }\n---\n\nThe board meets in public.\n");
}
