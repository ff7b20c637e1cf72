using BoardDocs.Tests.Binding;
using BoardDocs.Tests.Infrastructure;

namespace BoardDocs.Tests.Analysis;

/// <summary>One rate on residents of two years; Sussex has no number for the newest.</summary>
public sealed class SameVintageRuleTests
{
    private const string Message =
        "Homicide of Avon and Somerset is per residents of 2018 here, but per residents of 2017 further up in the pack, because it is compared with other areas there; "
        + "write the same benchmark in both places, or give all areas in data/population.csv the same years.";

    [Theory]
    [InlineData("```measures\ncolumns: measure, rate\nmeasure: homicide\nmeasure: homicide; benchmark: none\n```")]
    [InlineData("```measures\nmeasure: homicide\n```\n\n```table\ncolumn: rate\nbenchmark: none\nrow: homicide\n```")]
    [InlineData("```measures\ncolumns: measure, benchmark\nmeasure: homicide\n```\n\n```chart\nchart: rolling12; measure: homicide; benchmark: none\n```")]
    public void A_Rate_On_Two_Years_Is_Reported(string body) => Assert.Equal([Message], Messages(body));

    [Theory]
    [InlineData("```measures\ncolumns: measure, rate\nmeasure: homicide\nmeasure: homicide\n```")]
    [InlineData("```measures\ncolumns: measure, rate\nmeasure: homicide\nmeasure: homicide; benchmark: none; period: 2023-06\n```")]
    [InlineData("```measures\ncolumns: measure, rate\nmeasure: homicide\n```\n\n```measures\ncolumns: measure, count, trend\nmeasure: homicide; benchmark: none\n```")]
    public void Other_Numbers_Are_Not_Reported(string body) => Assert.Empty(Messages(body));

    private static string[] Messages(string body)
    {
        const string Heading = "force,year,residents,households\n";
        string[] forces = ["Avon and Somerset", "Derbyshire", "Essex", "Hampshire", "Hertfordshire", "Kent", "Staffordshire", "Sussex"];
        string rows = string.Concat(forces.Select(force => $"{force},2017,1700000,700000\n" + (force == "Sussex" ? string.Empty : $"{force},2018,1710000,710000\n")));
        return
        [
            .. BoundSample.All(SampleContent.WithReportBody(body + "\n\nComments.").With("data/population.csv", Heading + rows))
                .Where(found => found.Id == "BD4106")
                .Select(found => found.Message),
        ];
    }
}
