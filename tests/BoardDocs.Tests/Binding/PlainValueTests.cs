using BoardDocs.Diagnostics;
using BoardDocs.Tests.Infrastructure;
using BoardDocs.Text;

namespace BoardDocs.Tests.Binding;

/// <summary>Values and claims that lack a backtick.</summary>
public sealed class PlainValueTests
{
    private const string Printed = "'burglary.count' is printed as it stands, because it is not between two backticks. ";
    private const string Both = Printed + "Write `= burglary.count`, with a backtick before and behind it.";
    private const string Unchecked = Printed + "Nothing is checked: put a backtick (`) before 'claim:' and another behind the claim.";

    [Theory]
    [InlineData("It is low. `claim: burglary.count < 40", Printed + "Put the backtick (`) that is missing behind the claim.")]
    [InlineData("It is low. `claim: (burglary.count < homicide.count)", Printed + "Put the backtick (`) that is missing behind the claim.")]
    [InlineData("It is low. `claim: 40 > burglary.count and so on.", Printed + "Put the backtick (`) that is missing behind the claim.")]
    [InlineData("There were `= burglary.count burglaries.", Printed + "Put the backtick (`) that is missing behind the value.")]
    [InlineData("There were ``= burglary.count` burglaries.", Printed + "Put the backtick (`) that is missing behind the value.")]
    [InlineData("- There were `=burglary.count@previous-year.", Printed + "Put the backtick (`) that is missing behind the value.")]
    [InlineData("It is low (claim: burglary.count < 3).", Unchecked)]
    [InlineData("claim: burglary.count < 3", Unchecked)]
    [InlineData("There were {{ burglary.count }} burglaries.", Both)]
    [InlineData("There were **= burglary.count** burglaries.", Both)]
    [InlineData("| a | b |\n|---|---|\n| There were | burglary.count |", Both)]
    public void Value_Or_Claim_Without_A_Backtick_Is_Reported_With_What_To_Do(string body, string message)
    {
        Diagnostic found = Assert.Single(Find(body));
        Assert.Equal(("BD2239", DiagnosticSeverity.Warning, message), (found.Id, found.Severity, found.Message));
        Assert.Equal("burglary.count", SampleContent.WithReportBody(body).ReadText(SampleContent.ReportPath).ToString(found.Location.Span));
    }

    [Theory]
    [InlineData("There were `= burglary.count` burglaries. `claim: burglary.count < 100000`")]
    [InlineData("There was a burglary.Count them. The claim: burglary. Rate of it.")]
    [InlineData("See burglary.example and burglary.rates and www.burglary.count.org and https://x.gov.uk/burglary.count/ and me@burglary.count here.")]
    [InlineData("There were `= burglary.count burglaries. The area ranks `= burglary.rank`.")]
    [InlineData("Prose about `=` and the claim: robbery rose.")]
    public void Other_Text_Is_Left_Alone(string body) => Assert.DoesNotContain(Find(body), found => found.Id == "BD2239");

    private static Diagnostic[] Find(string body) => [.. Compilation.Create(SampleContent.WithReportBody(body)).GetDiagnostics()];
}
