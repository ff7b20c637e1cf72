using System.Globalization;

namespace BoardDocs.Tests;

/// <summary>Runs a test as on a machine of another country.</summary>
internal static class Cultures
{
    /// <summary>Runs an action on a thread of its own whose culture writes <c>1.234,5</c> whatever data the machine has.</summary>
    public static void Run(string name, Action action)
    {
        Exception? failure = null;
        var thread = new Thread(() =>
        {
            try
            {
                Thread.CurrentThread.CurrentCulture = Make(name);
                action();
            }
            catch (Exception exception)
            {
                failure = exception;
            }
        });
        thread.Start();
        thread.Join();
        Assert.True(failure is null, failure?.ToString());
    }

    private static CultureInfo Make(string name)
    {
        CultureInfo culture = CreateOrInvariant(name);
        culture.NumberFormat.NumberDecimalSeparator = ",";
        culture.NumberFormat.NumberGroupSeparator = ".";
        culture.NumberFormat.NegativeSign = "~";
        culture.DateTimeFormat.DateSeparator = ".";
        culture.DateTimeFormat.ShortDatePattern = "dd.MM.yyyy";
        return culture;
    }

    /// <summary>Under invariant globalisation there are no other cultures; the separators set above are what tests need.</summary>
    private static CultureInfo CreateOrInvariant(string name)
    {
        try
        {
            return (CultureInfo)CultureInfo.GetCultureInfo(name).Clone();
        }
        catch (CultureNotFoundException)
        {
            return (CultureInfo)CultureInfo.InvariantCulture.Clone();
        }
    }
}
