using System.Collections.Immutable;
using System.CommandLine;
using System.Diagnostics;
using BoardDocs.Cli.Review;
using BoardDocs.Review;

namespace BoardDocs.Cli.Commands;

/// <summary><c>review</c>: says what a change moved, and why.</summary>
internal static class ReviewCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        var content = new ContentOptions();
        var options = new ReviewOptions();
        var command = new Command("review", "Says what is published differently since an earlier revision, and why.");
        command.Arguments.Add(content.Content);
        command.Options.Add(content.Pack);
        options.AddTo(command);
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(parsed, content, options, cancellation)));
        return command;
    }

    private static int Run(ParseResult parsed, ContentOptions content, ReviewOptions options, CancellationToken cancellation)
    {
        var watch = Stopwatch.StartNew();
        string folder = parsed.GetRequiredValue(content.Content);
        string? output = parsed.GetValue(options.Output);
        if (output is not null)
        {
            OutputPlace.Check(folder, output);
        }

        using IReviewSides sides = ReviewSides.Open(folder, parsed.GetRequiredValue(options.Base), parsed.GetValue(options.Head), cancellation);
        ReviewResult review = sides.Compare(parsed.GetValue(content.Pack), cancellation);
        foreach (string remark in review.Notes.Select(ReviewSummary.Of))
        {
            Console.Error.WriteLine(remark);
        }

        ImmutableArray<string> written = ReviewOutput.Write(review, output, ReviewFormats.Named(parsed.GetValue(options.Format)));
        Console.Error.WriteLine(ReviewSummary.Of(review, written, watch.Elapsed));
        return ExitCode.Done;
    }
}
