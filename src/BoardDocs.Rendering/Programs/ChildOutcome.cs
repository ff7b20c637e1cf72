using System.Globalization;

namespace BoardDocs.Rendering;

/// <summary>How a process ended.</summary>
/// <param name="ExitCode">What it returned; null where it was ended because it took too much, or did not start.</param>
/// <param name="Words">The last line that it wrote about a fault, or what the system said; may be empty.</param>
/// <param name="Limits">What it was given; null where it did not start.</param>
internal sealed record ChildOutcome(int? ExitCode, string Words, ChildLimits? Limits)
{
    /// <summary>Whether it ended by itself and found nothing wrong.</summary>
    public bool IsGood => ExitCode == 0;

    /// <summary>Whether it was ended because it held too much memory.</summary>
    public bool IsTooLarge { get; init; }

    /// <summary>What it said last, to go on from how it ended.</summary>
    public string Saying => Words.Length > 0 ? $"with the last message '{Words}'" : "without a message";

    /// <summary>How it ended, to go on from "the browser …".</summary>
    public string Ending => this switch
    {
        { ExitCode: int code } => string.Create(CultureInfo.InvariantCulture, $"ended with exit code {code}"),
        { IsTooLarge: true, Limits: ChildLimits limits } => string.Create(CultureInfo.InvariantCulture, $"needed more than {limits.MostMemory >> 20} MB of memory"),
        { Limits: ChildLimits limits } => string.Create(CultureInfo.InvariantCulture, $"had not finished after {limits.Patience.TotalSeconds:0.#} seconds"),
        _ => "did not start",
    };
}
