namespace BoardDocs.Tests.Syntax;

/// <summary>Small papers that between them hold everything the syntax knows.</summary>
internal static class SyntaxSamples
{
    public static readonly IReadOnlyList<string> All =
    [
        """
        ---
        title: "Performance report: quarter two"
        quarter: 2023-24 Q2
        members: [a, { b: c }]
        note: |
          Two
          lines
        ---

        # Homicide {#homicide}

        ```measures
        columns: measure "Local Measures", trend "Trend / Outlook", benchmark
        measure: homicide; benchmark: msg; chart: rolling12

          measure: burglary;label: "Said ""so""; twice" ;
        ```

        Homicide is `= homicide.trend`: `= homicide.count` offences, `claim: homicide.rank(msg) <= 4`.
        """,
        """
        > ```chart
        > kind: rolling12; measures: a, b
        >
        >   title: "x"
        > ```
        > Value `= a.count
        > + b.count to 1 dp` here.
        >
        > > deep `= not (a > 1.5% or b = "x") and c != stable`

        1. Item
           ```chart {#id}
           kind: series
           ```
        2. - Nested `= a.change(12 months)@2022-23 Q1 - 3 to sign`

             ~~~measures
             measure: x
             ~~~
        """,
        "-\tTab\n\n\t```chart\n\tkind: a\n\t  b: c\n\t```\n\n1.\tTab\n\n\t> ```measures\n\t> measure: a\n\t>\tlabel: b\n\t> ```\n\n> \t```chart\n>\tkind: a\n> ```\n",
        """
        | a | b |
        |---|--:|
        | `= x.cell("p\|q")` | `claim: x = y` |

        +-----+--------+
        | a   | `= z`  |
        |     | - b    |
        +-----+--------+
        | ```chart     |
        | kind: a      |
        +-----+--------+

        Note[^1] and *em `= a` ~~del~~* [link `= b`](x) ![alt `= c`](y.png) https://example.org <b>raw</b>

        [^1]: Foot `= d`

            ```glossary
            ```

        [ref]: https://example.org
        - [ ] task `= e`
        """,
        """
        ```measures
        measure homicide benchmark: msg
        measure: homicide benchmark: msg chart: rolling12
        measure: ; : x;; label: "open
        title: Response: by area; from: 12:30, ,
        - 5 what; columns: a "b" c "d" e
        key
        ```

        `= ` `=` `= a.` `= a.b(` `= (a` `= a b` `= a -b` `= a@` `= a to` `claim:` `claim: a <` `= "q` `= 5 months months` `= a..b` `= ,`

        ```chart more words
        kind: x
        """,
        "---\ntitle: A: b\nforce: [MPS\nperiod: x\nq: \"open\nz: @x\n\tt: 1\nlast: ok\n\n# Heading\n\nText `= a`\n",
    ];

    public static TheoryData<string> LineEndings()
    {
        var data = new TheoryData<string>();
        foreach (string sample in All)
        {
            data.Add(sample.ReplaceLineEndings("\n"));
            data.Add(sample.ReplaceLineEndings("\r\n"));
        }

        return data;
    }
}
