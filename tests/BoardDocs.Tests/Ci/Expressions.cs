using System.Text.RegularExpressions;

namespace BoardDocs.Tests.Ci;

/// <summary>The part of a workflow's expressions that ours use: names, texts, <c>==</c>, <c>!=</c>, <c>&amp;&amp;</c> and <c>!cancelled()</c>, since nobody cancels. Anything else fails the test.</summary>
/// <param name="values">What the names stand for.</param>
internal sealed class Expressions(IReadOnlyDictionary<string, string> values)
{
    /// <summary>A text with each <c>${{ … }}</c> replaced.</summary>
    public string Expand(string text) => Regex.Replace(text, @"\$\{\{(.*?)\}\}", match => Value(match.Groups[1].Value.Trim()));

    /// <summary>Whether a condition holds; a step or job without one runs.</summary>
    public bool Holds(string? condition) => condition is null || Regex.Replace(condition, @"^\$\{\{(.*)\}\}$", "$1").Split("&&").All(part => part.Trim() == "!cancelled()" || HoldsPart(part.Trim()));

    private bool HoldsPart(string part)
    {
        string[] sides = Regex.Split(part, @"\s*(==|!=)\s*");
        Assert.True(sides.Length == 3, $"The test does not know the condition '{part}'.");
        return (Value(sides[0]) == Value(sides[2])) == (sides[1] == "==");
    }

    private string Value(string name)
    {
        if (name.StartsWith('\'') && name.EndsWith('\''))
        {
            return name[1..^1];
        }

        Assert.True(values.ContainsKey(name), $"The test does not know '{name}'.");
        return values[name];
    }
}
